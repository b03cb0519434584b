import type { EvaluatedRoot } from '../../hcl/evaluate/evaluate-root.ts'
import type { Note } from '../../hcl/evaluate/work.ts'
import { positionOf } from '../../hcl/lines.ts'
import type { Skipped } from '../../model/evidence.ts'

/** Of one kind, more than this are counted and not listed. */
const mostListed = 50

/** What was left out: modules that are not at hand, and what could not be evaluated. What is wrong with files the module tree tells. */
export function skippedIn(evaluated: EvaluatedRoot): readonly Skipped[] {
  const modules = evaluated.unresolved.map(({ address, call }) => ({ what: address, why: `${call.why}; ${call.next}` }))
  const notes = evaluated.notes.map((note) => ({ what: note.what, why: whyOf(note) }))
  return [
    ...listed(modules, 'modules that are not at hand'),
    ...listed(notes, 'expressions that could not be evaluated'),
  ]
}

function whyOf({ why, file, range, kind }: Note): string {
  const place = file === undefined || range === undefined ? '' : ` (${file.file}:${positionOf(file, range.start).line})`
  return kind === 'error' ? `it cannot be evaluated and counts as unknown: ${why}${place}` : `${why}${place}`
}

function listed(all: readonly Skipped[], what: string): readonly Skipped[] {
  if (all.length <= mostListed) return all
  return [
    ...all.slice(0, mostListed),
    { what: `${all.length - mostListed} more ${what}`, why: 'not listed one by one' },
  ]
}
