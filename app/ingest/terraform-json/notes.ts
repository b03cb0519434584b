import type { Skipped } from '../../model/evidence.ts'

const texts = {
  deposed: ['deposed object', 'left over from an earlier replacement; only the current object of a resource is judged'],
  repeated: ['repeated address', 'the plan lists these addresses more than once; the first entry counts'],
  'unknown-action': ['unknown action', 'the plan names actions this version does not know; they count as updates'],
  deferred: ['deferred change', 'Terraform postponed these changes to a later plan'],
  untouched: [
    'resource outside the plan',
    'not planned this time (targeted or refresh-only); taken as they are in the prior state',
  ],
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
        const [what, why] = texts[kind]
        return { what: `${count} ${what}${count === 1 ? '' : what.endsWith('s') ? 'es' : 's'}`, why }
      })
      return [...counted, ...remarks]
    },
  }
}
