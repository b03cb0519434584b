import type { Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'

/**
 * Makes one finding of those that have one cause: the same policy says the same of instances whose value comes from the very same places of the
 * source. The first stands for all and lists their addresses and fingerprints. Findings without a place in the source stay as they are, since nobody
 * can tell their causes apart; so do those that differ in status, change or waiver.
 */
export function groupByCause(findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ trail }) => trail === undefined)) return findings
  const groups = new Map<string | Finding, Finding[]>()
  for (const finding of findings) push(groups, causeOf(finding) ?? finding, finding)
  return [...groups.values()].flatMap(merged)
}

function causeOf(finding: Finding): string | undefined {
  const { policy, root, status, change, blocking, trail, waiver, path } = finding
  if (trail === undefined) return undefined
  const names = path.filter((step) => typeof step === 'string')
  return JSON.stringify([policy, root, status, change, blocking, waiver ?? null, names, trail])
}

function merged(group: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = group
  const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))]
  if (first === undefined || others.length === 0 || addresses.length < 2) return group
  return [{ ...first, addresses, fingerprints: [...new Set(group.map(({ fingerprint }) => fingerprint))] }]
}
