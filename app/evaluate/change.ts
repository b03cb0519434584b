import type { Change, Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import { isPartOf } from './part.ts'

/**
 * Compares findings with those of the base, as a multiset: each base finding can make one present finding `existing`. Equal messages
 * are paired first, so that of two alike the one that really was there is called existing. What was undetermined does not make existing
 * what fails now. What is undetermined as a whole says nothing of its parts: a part that failed is not fixed, and the doubt about it is
 * not new. What else failed and is left of the base is `fixed`.
 */
export function compareWithBase(
  findings: readonly Finding[],
  base: readonly Finding[],
  identify: (finding: Finding) => string,
): { readonly findings: readonly Finding[]; readonly fixed: readonly Finding[] } {
  if (base.length === 0) return { findings: findings.map((finding) => ({ ...finding, change: 'new' })), fixed: [] }
  const pool = new Map<string, Finding[]>()
  for (const finding of base) {
    push(pool, identify(finding), finding)
  }
  const changes = new Map<Finding, Change>()
  for (const exact of [true, false]) {
    for (const finding of findings) {
      if (changes.has(finding)) continue
      const list = pool.get(identify(finding))
      const at =
        list?.findIndex(
          (old) =>
            (!exact || old.message === finding.message) && (old.status === 'fail' || finding.status === 'undetermined'),
        ) ?? -1
      if (list === undefined || at < 0) continue
      list.splice(at, 1)
      changes.set(finding, 'existing')
    }
  }
  const parts = new Map<string, Finding[]>()
  for (const old of [...pool.values()].flat()) if (old.status === 'fail') push(parts, subjectOf(old), old)
  const covered = new Set<Finding>()
  for (const finding of findings) {
    if (finding.status !== 'undetermined') continue
    for (const old of parts.get(subjectOf(finding)) ?? []) {
      if (!isPartOf(old.path, finding.path)) continue
      covered.add(old)
      changes.set(finding, 'existing')
    }
  }
  const fixed = [...parts.values()]
    .flat()
    .filter((old) => !covered.has(old))
    .map((finding) => ({ ...finding, change: 'fixed' as const }))
  return { findings: findings.map((finding) => ({ ...finding, change: changes.get(finding) ?? 'new' })), fixed }
}

function subjectOf({ policy, address }: Finding): string {
  return `${policy} ${address ?? ''}`
}

/**
 * Identity within one plan: there the very address is known before and after (a moved resource has its new one at both moments), so
 * instances are told apart although their fingerprints are equal.
 */
export function identityWithinPlan(finding: Finding): string {
  return `${finding.fingerprint} ${finding.address ?? ''}`
}
