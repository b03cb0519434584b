import type { Skipped } from '../../model/evidence.ts'

const texts = {
  deposed: {
    one: 'deposed object',
    many: 'deposed objects',
    why: 'left over from an earlier replacement; only the current object of a resource is judged',
  },
  repeated: {
    one: 'repeated address',
    many: 'repeated addresses',
    why: 'listed more than once; the first entry counts',
  },
  'unknown-action': {
    one: 'unknown action',
    many: 'unknown actions',
    why: 'not known to this version; they count as updates',
  },
  deferred: {
    one: 'deferred change',
    many: 'deferred changes',
    why: 'Terraform postponed them to a later plan',
  },
  untouched: {
    one: 'resource outside the plan',
    many: 'resources outside the plan',
    why: 'not planned this time (targeted or refresh-only); taken as they are in the prior state',
  },
} as const

export type NoteKind = keyof typeof texts

/** Collects what a reader leaves out: things that are counted, and single remarks. */
export interface Notes {
  count(kind: NoteKind): void
  add(what: string, why: string): void
  list(): readonly Skipped[]
}

/** An empty collection. */
export function openNotes(): Notes {
  const counts = new Map<NoteKind, number>()
  const remarks: Skipped[] = []
  return {
    count(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    },
    add(what, why) {
      remarks.push({ what, why })
    },
    list() {
      const counted = [...counts].map(([kind, count]) => {
        const { one, many, why } = texts[kind]
        return { what: `${count} ${count === 1 ? one : many}`, why }
      })
      return [...counted, ...remarks]
    },
  }
}
