import type { SourceTree } from '../hcl/modules/module-tree.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import { fitSource, fits } from './fit-source.ts'

/** A folder whose source may be what evidence was made from. */
export interface SourceCandidate<S extends { readonly tree: SourceTree }> {
  /** As people name it. */
  readonly name: string
  /** True when somebody said that this is the source. */
  readonly told: boolean
  readonly source: S
}

export interface Paired<S> {
  readonly source?: S
  readonly skipped: readonly Skipped[]
}

/** Chooses the source a piece of evidence was made from: the one that was told, else the first that declares everything in it. */
export function pairSource<S extends { readonly tree: SourceTree }>(
  evidence: Evidence,
  candidates: readonly SourceCandidate<S>[],
): Paired<S> {
  const skipped: Skipped[] = []
  for (const { name, told, source } of candidates) {
    const fit = fitSource(source.tree, evidence)
    const odd = fit.strangers.join(', ')
    if (told && odd !== '') skipped.push({ what: `source lines of ${odd}`, why: `not declared in ${name}` })
    if (told || fits(fit)) return { source, skipped }
    if (odd !== '' && fit.declared > 0)
      skipped.push({
        what: `the source in ${name}`,
        why: `${evidence.path} was not made from it: ${odd} is not declared there`,
      })
  }
  return { skipped }
}
