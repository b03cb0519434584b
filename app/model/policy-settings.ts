import type { Configuration } from './configuration.ts'
import { nearest } from './nearest.ts'
import type { Enforcement, Policy, Severity } from './policy.ts'
import { matchesGlob, mostSpecific } from './policy-glob.ts'
import type { Notice } from './report.ts'

/** Whether the configuration leaves a policy on: matched by `only` (when there is one) and not by `skip`. */
export function policyEnabled(configuration: Configuration, id: string): boolean {
  const { only, skip } = configuration.policies
  if (skip.some((glob) => matchesGlob(glob, id))) return false
  return only.length === 0 || only.some((glob) => matchesGlob(glob, id))
}

/** The policy's severity after overrides. */
export function severityOf(configuration: Configuration, policy: Pick<Policy, 'id' | 'severity'>): Severity {
  return mostSpecific(configuration.policies.severity, policy.id) ?? policy.severity
}

/** The policy's enforcement after overrides. */
export function enforcementOf(configuration: Configuration, policy: Pick<Policy, 'id' | 'enforcement'>): Enforcement {
  return mostSpecific(configuration.policies.enforcement, policy.id) ?? policy.enforcement
}

/**
 * Whether an undetermined finding of this policy blocks like a failing one. What is said for the policy wins over what is said
 * for its severity (after overrides), and that over the default.
 */
export function undeterminedBlocks(configuration: Configuration, policy: Pick<Policy, 'id' | 'severity'>): boolean {
  const { undetermined } = configuration
  const answer =
    mostSpecific(undetermined.policy, policy.id) ??
    undetermined.severity[severityOf(configuration, policy)] ??
    undetermined.default
  return answer === 'fail'
}

/** One notice for each glob of the configuration that matches none of the given ids, with the id that was probably meant. */
export function unmatchedGlobs(configuration: Configuration, ids: readonly string[]): readonly Notice[] {
  const { policies, undetermined } = configuration
  const places: readonly (readonly [string, readonly string[]])[] = [
    ['policies.only', policies.only],
    ['policies.skip', policies.skip],
    ['policies.severity', Object.keys(policies.severity)],
    ['policies.enforcement', Object.keys(policies.enforcement)],
    ['undetermined.policy', Object.keys(undetermined.policy)],
  ]
  return places.flatMap(([place, globs]) =>
    globs
      .filter((glob) => !ids.some((id) => matchesGlob(glob, id)))
      .map((glob) => unmatched(configuration, place, glob, ids)),
  )
}

function unmatched(configuration: Configuration, place: string, glob: string, ids: readonly string[]): Notice {
  const meant = nearest(glob, ids)
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  return {
    kind: 'policy-unused',
    message: `${place} names ${glob}, which matches no policy${hint}`,
    ...(configuration.file === null ? {} : { source: configuration.file }),
  }
}
