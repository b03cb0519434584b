import { parseAddress } from '../model/address.ts'
import type { DeclaredWaiver } from '../model/configuration.ts'
import { type Finding, subjectName } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Path } from '../model/json.ts'
import { matchesGlob } from '../model/policy-glob.ts'
import type { Notice } from '../model/report.ts'
import {
  type AddressPattern,
  matchesAddress,
  parseAddressPattern,
  resourceName,
  withoutKeys,
} from './address-pattern.ts'

export interface Waived {
  /** The same findings in the same order; the accepted ones with status `waived` and their waiver. */
  readonly findings: readonly Finding[]
  /** Expired waivers, and waivers that match nothing. */
  readonly notices: readonly Notice[]
}

/**
 * Applies waivers to failing and undetermined findings. `today` is an ISO date; a waiver holds up to and including its last day
 * and counts as none after it, with a notice. Where several cover a finding, the one written first is named. A finding that
 * stands for several addresses is waived only when one waiver covers them all.
 */
export function waive(findings: readonly Finding[], waivers: readonly DeclaredWaiver[], today: string): Waived {
  if (waivers.length === 0) return { findings, notices: [] }
  const candidates = waivers.map((waiver, order) => toCandidate(waiver, order, today))
  const byPolicy = new Map<string, Index>()
  const judged = findings.map((finding) => {
    if (finding.status === 'waived') return finding
    const index = byPolicy.get(finding.policy) ?? indexFor(finding.policy, candidates)
    byPolicy.set(finding.policy, index)
    const covering = candidatesFor(finding, index)
    for (const candidate of covering) candidate.covered += 1
    const valid = covering.find((candidate) => !candidate.expired)
    return valid === undefined ? finding : asWaived(finding, valid.waiver)
  })
  return { findings: judged, notices: noticesOf(candidates, findings) }
}

interface Candidate {
  readonly waiver: DeclaredWaiver
  readonly order: number
  readonly pattern: AddressPattern | undefined
  readonly expired: boolean
  /** Findings it covers, or would if it had not expired. */
  covered: number
}

/** Waivers of one policy by the resource they name, so that thousands of waivers do not meet every finding. */
interface Index {
  readonly byResource: ReadonlyMap<string, readonly Candidate[]>
  readonly anything: readonly Candidate[]
}

function toCandidate(waiver: DeclaredWaiver, order: number, today: string): Candidate {
  const pattern = parseAddressPattern(waiver.address)
  return {
    waiver,
    order,
    pattern: 'wrong' in pattern ? undefined : pattern,
    expired: waiver.expires < today,
    covered: 0,
  }
}

function indexFor(policy: string, candidates: readonly Candidate[]): Index {
  const forPolicy = candidates.filter(({ waiver }) => matchesGlob(waiver.policy, policy))
  const byResource = new Map<string, Candidate[]>()
  for (const candidate of forPolicy) {
    const resource = candidate.pattern?.resource
    if (resource === 'anything') continue
    const key = resource === undefined ? candidate.waiver.address : resource.name
    push(byResource, key, candidate)
  }
  return { byResource, anything: forPolicy.filter(({ pattern }) => pattern?.resource === 'anything') }
}

function candidatesFor(finding: Finding, { byResource, anything }: Index): readonly Candidate[] {
  const names = finding.addresses ?? [subjectName(finding.subject)]
  const addresses = names.map((name) => ({ name, parsed: parseAddress(name) }))
  const [first] = addresses
  if (first === undefined) return []
  const keys = new Set([first.name, ...(first.parsed === undefined ? [] : [resourceName(first.parsed)])])
  return [...[...keys].flatMap((key) => byResource.get(key) ?? []), ...anything]
    .filter(({ waiver, pattern }) => {
      if (waiver.path !== undefined && !isAtOrBelow(finding.path, waiver.path)) return false
      return addresses.every(({ name, parsed }) => {
        if (name === waiver.address) return true
        return pattern !== undefined && parsed !== undefined && matchesAddress(pattern, parsed)
      })
    })
    .sort((left, right) => left.order - right.order)
}

function isAtOrBelow(path: Path, waived: Path): boolean {
  if (waived.length > path.length) return false
  return waived.every((step, index) => step === '*' || String(step) === String(path[index]))
}

function asWaived(finding: Finding, { owner, reason, expires, source }: DeclaredWaiver): Finding {
  return { ...finding, status: 'waived', blocking: false, waiver: { owner, reason, expires, source } }
}

function noticesOf(candidates: readonly Candidate[], findings: readonly Finding[]): readonly Notice[] {
  const idle = candidates.filter(({ covered, expired }) => covered === 0 && !expired)
  const policies = new Set(idle.length === 0 ? [] : findings.map(({ policy }) => policy))
  const near = new Map<string, string>()
  for (const { subject } of idle.length === 0 ? [] : findings)
    near.set(withoutKeys(subjectName(subject)), subjectName(subject))
  return candidates.flatMap((candidate) => {
    if (candidate.expired) return [expiredNotice(candidate)]
    return candidate.covered > 0 ? [] : [unmatchedNotice(candidate.waiver, policies, near)]
  })
}

function expiredNotice({ waiver, covered }: Candidate): Notice {
  const effect =
    covered === 0
      ? 'it matches nothing any more and can go'
      : `it counts as none, and ${covered === 1 ? 'the finding' : `each of the ${covered} findings`} it covered stands`
  return {
    kind: 'waiver-expired',
    message: `${describe(waiver)} expired on ${waiver.expires}: ${effect}`,
    source: waiver.source,
  }
}

function unmatchedNotice(
  waiver: DeclaredWaiver,
  policies: ReadonlySet<string>,
  near: ReadonlyMap<string, string>,
): Notice {
  const some = [...policies].some((policy) => matchesGlob(waiver.policy, policy))
  const neighbour = near.get(withoutKeys(waiver.address))
  let advice = ''
  if (!some) advice = ': there is no finding of that policy'
  else if (neighbour !== undefined && neighbour !== waiver.address) {
    advice = `: did you mean ${neighbour}? Instance keys are exact, [*] is any`
  }
  return { kind: 'waiver-unmatched', message: `${describe(waiver)} matches nothing${advice}`, source: waiver.source }
}

function describe({ policy, address, owner }: DeclaredWaiver): string {
  return `the waiver for ${policy} on ${address} (owner ${owner})`
}
