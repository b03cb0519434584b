import { type Address, parseAddress } from '../model/address.ts'
import type { DeclaredWaiver } from '../model/configuration.ts'
import { type Finding, type Location, subjectName, type Waiver } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Path } from '../model/json.ts'
import { matchesGlob } from '../model/policy-glob.ts'
import type { Notice } from '../model/report.ts'
import { type AddressPattern, matchesAddress, parseAddressPattern, resourceName } from './address-pattern.ts'
import { waiverNotices } from './waive-notices.ts'

export interface Waived {
  /** The same findings in the same order; the accepted ones with status `waived` and their waiver. */
  readonly findings: readonly Finding[]
  /** Expired waivers, and waivers that match nothing. */
  readonly notices: readonly Notice[]
}

/**
 * Applies waivers to failing and undetermined findings. `today` is an ISO date; a waiver holds up to and including its last day
 * and counts as none after it, with a notice. Where several cover a finding, the one written first is named. A finding that
 * stands for several addresses is waived only when every one of them is covered; the waiver that ends first is named then. `judged` are the ids of
 * the policies that were evaluated, where that is known: a comment for another one is not called unmatched.
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly DeclaredWaiver[],
  today: string,
  judged?: readonly string[],
): Waived {
  if (waivers.length === 0) return { findings, notices: [] }
  const candidates = waivers.map((waiver, order) => toCandidate(waiver, order, today))
  const byPolicy = new Map<string, Index>()
  const accepted = findings.map((finding) => {
    if (finding.status === 'waived') return finding
    const index = byPolicy.get(finding.policy) ?? indexFor(finding.policy, candidates)
    byPolicy.set(finding.policy, index)
    const covering = (finding.addresses ?? [subjectName(finding.subject)]).map((name) =>
      candidatesAt(name, finding, index),
    )
    for (const candidate of new Set(covering.flat())) candidate.covered += 1
    const valid = covering.map((list) => list.find((candidate) => !candidate.expired))
    const named = valid.every((candidate) => candidate !== undefined) ? endingFirst(valid) : undefined
    return named === undefined ? finding : asWaived(finding, named.waiver)
  })
  return { findings: accepted, notices: waiverNotices(candidates, findings, judged) }
}

export interface Candidate {
  readonly waiver: DeclaredWaiver
  readonly order: number
  readonly pattern: AddressPattern | undefined
  readonly expired: boolean
  /** Findings it covers, or would if it had not expired. */
  covered: number
  /** A finding at its address that it does not cover, because that is about another attribute or another place. */
  beside?: Finding
}

/** Waivers of one policy by what they can match, so that thousands of waivers do not meet every finding; see `keyOf` and `keysAt`. */
type Index = ReadonlyMap<string, readonly Candidate[]>

function toCandidate(waiver: DeclaredWaiver, order: number, today: string): Candidate {
  const pattern = parseAddressPattern(waiver.address)
  return {
    waiver,
    order,
    pattern: 'wrong' in pattern ? undefined : pattern,
    expired: waiver.expires !== undefined && waiver.expires < today,
    covered: 0,
  }
}

function indexFor(policy: string, candidates: readonly Candidate[]): Index {
  const index = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (matchesGlob(candidate.waiver.policy, policy)) push(index, keyOf(candidate), candidate)
  }
  return index
}

/** Modules that are nested deeper are found without their names, so that long addresses stay cheap. */
const deepestKey = 100

/** Names of the modules without keys, and what is below: a resource or `**`. Where the modules are not all plain names they are `*`. */
function keyOf({ waiver, pattern }: Candidate): string {
  if (pattern === undefined) return `= ${waiver.address}`
  const { modules, resource } = pattern
  const names = modules.map((module) => (module === 'any-depth' ? '*' : module.name))
  const chain = names.length > deepestKey || names.some((name) => name.includes('*')) ? '*' : names.join('/')
  return `${chain} ${resource === 'anything' ? '**' : resource.name}`
}

/** The keys of all waivers that can match a subject. */
function keysAt(name: string, parsed: Address | undefined): readonly string[] {
  if (parsed === undefined) return [`= ${name}`]
  const names = parsed.modules.map((module) => module.name)
  const chains = names.slice(0, deepestKey).map((_, index) => `${names.slice(0, index + 1).join('/')} **`)
  const resource = resourceName(parsed)
  return [`= ${name}`, `${names.join('/')} ${resource}`, `* ${resource}`, ...chains, '* **']
}

function candidatesAt(name: string, finding: Finding, index: Index): readonly Candidate[] {
  const parsed = parseAddress(name)
  return keysAt(name, parsed)
    .flatMap((key) => index.get(key) ?? [])
    .filter((candidate) => {
      const { waiver, pattern } = candidate
      if (waiver.root !== undefined && waiver.root !== finding.root) return false
      const there = pattern !== undefined && parsed !== undefined && matchesAddress(pattern, parsed)
      if (!there && name !== waiver.address) return false
      const covers =
        (waiver.path === undefined || isAtOrBelow(finding.path, waiver.path)) &&
        (waiver.within === undefined || comesFrom(finding, waiver.within))
      if (!covers) candidate.beside ??= finding
      return covers
    })
    .sort((left, right) => left.order - right.order)
}

function isAtOrBelow(path: Path, waived: Path): boolean {
  if (waived.length > path.length) return false
  return waived.every((step, index) => step === '*' || String(step) === String(path[index]))
}

/** Whether the finding's own place, or one its value went through, begins in a range; a place that is not sure counts for nothing. */
function comesFrom({ location, trail = [], exact }: Finding, within: Location): boolean {
  const sure = trail.filter(({ role }) => exact !== false || role === 'argument' || role === 'call')
  const places = sure.map((step) => step.location)
  if (location !== undefined && exact !== false) places.push(location)
  return places.some(
    ({ file, start }) => file === within.file && !isBefore(start, within.start) && isBefore(start, within.end),
  )
}

function isBefore(left: Location['start'], right: Location['start']): boolean {
  return left.line === right.line ? left.column < right.column : left.line < right.line
}

/** Of waivers of which none can be missed the one that ends first, so that nobody reads a later day than holds. */
function endingFirst(candidates: readonly Candidate[]): Candidate | undefined {
  const end = ({ waiver }: Candidate) => waiver.expires ?? '9999-12-31'
  return [...candidates].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.order - b.order))[0]
}

function asWaived(finding: Finding, waiver: DeclaredWaiver): Finding {
  return { ...finding, status: 'waived', blocking: false, waiver: asShown(waiver) }
}

/** What a finding tells of the waiver that covers it. */
function asShown({ owner, reason, expires, source, origin }: DeclaredWaiver): Waiver {
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(reason === undefined ? {} : { reason }),
    ...(expires === undefined ? {} : { expires }),
    source,
    ...(origin === undefined ? {} : { origin }),
  }
}
