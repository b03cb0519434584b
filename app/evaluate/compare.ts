import type { Change, Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Path } from '../model/json.ts'
import { nothingRenamed, type Renaming } from '../model/move.ts'
import { type Occupied, type Place, relocator } from './compare-moves.ts'
import { fingerprint, withoutCounts } from './fingerprint.ts'
import { pair } from './pair.ts'
import { isPartOf } from './part.ts'

/** A finding of now. Its status is the one it has before waivers, its change what its own evidence says, null when that says nothing. */
export interface PresentFinding {
  readonly finding: Finding
  /** Whether a waiver that is granted covers it. */
  readonly waived: boolean
}

/** What is known of findings of the base; `count` of them are alike. */
export interface BaseFinding {
  readonly fingerprint: string
  readonly policy: string
  readonly root: string
  readonly address?: string
  readonly path: Path
  /** Before waivers; of one that is waived it does not matter. */
  readonly status: 'fail' | 'undetermined'
  /** Accepted on the base by a waiver that still holds. */
  readonly waived: boolean
  readonly message?: string
  readonly count: number
}

export interface Comparison<B> {
  /** One for each present finding, in their order. */
  readonly changes: readonly Change[]
  /** What was found on the base and is not any more, and how many of them. */
  readonly gone: readonly { readonly base: B; readonly count: number }[]
}

export interface CompareOptions {
  readonly renaming?: Renaming
  readonly occupied?: Occupied
  /** Whether the base says all there is to say of a root, so that what is not on it is new. */
  readonly covers: (root: string) => boolean
}

/**
 * Compares findings with those of the base. Equal fingerprints compare as a multiset, so that of three where two were there exactly one is
 * new: the one whose address, path and message were not there. What has another name now is looked for under its old one.
 *
 * - A finding that fails is `existing` only for one of the base that failed and is not waived there: who takes the waiver away or lets the
 *   undetermined fail brings in something new.
 * - One that is undetermined is `existing` for one that failed or was undetermined.
 * - Where the base is undetermined about a finding, or does not cover its root, what the finding's own evidence says holds: a plan knows
 *   what was before. Without that it is new.
 */
export function compare<B extends BaseFinding>(
  present: readonly PresentFinding[],
  base: readonly B[],
  { renaming = nothingRenamed, occupied, covers }: CompareOptions,
): Comparison<B> {
  const place = relocator(renaming, occupied)
  const findNow = oldNames(present)
  const heads = new Map<string, Head[]>()
  for (const [index, { finding, waived }] of present.entries())
    push(heads, finding.fingerprint, { index, finding, waived, taken: false })
  const slots = new Map<string, Slot<B>[]>()
  const all: Slot<B>[] = []
  for (const each of base) {
    const now = place({ root: each.root, address: each.address ?? '' })
    const slot: Slot<B> = { base: each, address: now.address, left: each.count }
    all.push(slot)
    const name = findNow(each, now)
    if (name !== undefined) push(slots, name, slot)
  }
  const changes = present.map(({ finding }) => (covers(finding.root ?? '.') ? 'new' : asItWas(finding)))
  for (const [name, own] of heads) {
    const known = slots.get(name)
    if (known === undefined) continue
    for (const { head, change } of paired(own, known))
      changes[head.index] = change(head, covers(head.finding.root ?? '.'))
  }
  coverParts(present, all, changes)
  return { changes, gone: all.filter(isGone).map(({ base: each, left }) => ({ base: each, count: left })) }
}

interface Head {
  readonly index: number
  readonly finding: Finding
  readonly waived: boolean
  taken: boolean
}

interface Slot<B extends BaseFinding> {
  readonly base: B
  /** Where its subject is now. */
  readonly address: string
  left: number
}

/**
 * What is undetermined as a whole says nothing of its parts: one that failed on the base is not gone, and the doubt about it is not new.
 */
function coverParts<B extends BaseFinding>(
  present: readonly PresentFinding[],
  all: readonly Slot<B>[],
  changes: Change[],
) {
  const parts = new Map<string, Slot<B>[]>()
  for (const slot of all) {
    const { policy, root, status, waived } = slot.base
    if (slot.left > 0 && status === 'fail' && !waived) push(parts, JSON.stringify([policy, root, slot.address]), slot)
  }
  for (const [index, { finding, waived }] of present.entries()) {
    if (waived || finding.status !== 'undetermined') continue
    const { policy, root, address, path } = finding
    for (const slot of parts.get(JSON.stringify([policy, root ?? '.', address ?? ''])) ?? []) {
      if (!isPartOf(slot.base.path, path)) continue
      slot.left = 0
      changes[index] = 'existing'
    }
  }
}

/** What was undetermined was never said to be true, so it is not said to be fixed. */
function isGone({ base, left }: Slot<BaseFinding>): boolean {
  return left > 0 && (base.waived || base.status === 'fail')
}

interface Step {
  readonly now: (head: Head) => boolean
  readonly was: (base: BaseFinding) => boolean
  /** What that makes of the finding; `covered` when the base says all there is to say of its root. */
  readonly change: (head: Head, covered: boolean) => Change
}

const failing = (head: Head) => head.finding.status === 'fail'
const existing = () => 'existing' as const
const asItWas = ({ change }: Finding): Change => change ?? 'new'

/** Who may be paired with whom, best first; each finding of either side is used up once. */
const steps: readonly Step[] = [
  {
    now: (head) => !head.waived && failing(head),
    was: ({ waived, status }) => !waived && status === 'fail',
    change: existing,
  },
  {
    now: (head) => !head.waived && !failing(head),
    was: ({ waived, status }) => !waived && status === 'undetermined',
    change: existing,
  },
  { now: ({ waived }) => waived, was: ({ waived }) => waived, change: existing },
  {
    now: (head) => head.waived || !failing(head),
    was: ({ waived, status }) => !waived && status === 'fail',
    change: existing,
  },
  { now: () => true, was: ({ waived }) => !waived, change: ({ finding }) => asItWas(finding) },
  { now: () => true, was: () => true, change: (head, covered) => (covered ? 'new' : asItWas(head.finding)) },
]

function paired<B extends BaseFinding>(heads: readonly Head[], slots: readonly Slot<B>[]) {
  const found: { head: Head; change: Step['change'] }[] = []
  for (const { now, was, change } of steps) {
    const left = heads.filter((head) => !head.taken && now(head))
    // What its own evidence knows to be old takes its place first, so that the others are the ones called new.
    const ordered = [...left.filter(isKnownOld), ...left.filter((head) => !isKnownOld(head))]
    const open = slots.filter((slot) => slot.left > 0 && was(slot.base))
    if (ordered.length === 0 || open.length === 0) continue
    for (const head of pair(ordered, open)) found.push({ head, change })
  }
  return found
}

function isKnownOld({ finding }: Head): boolean {
  return finding.change === 'existing'
}

/**
 * The fingerprint that a finding of the base would have now. Where its subject has another name the fingerprints of the present findings
 * there are made again for the old name: the one that is equal tells which it is. Undefined when none is.
 */
function oldNames(present: readonly PresentFinding[]): (base: BaseFinding, now: Place) => string | undefined {
  let groups: Map<string, Finding[]> | undefined
  const known = new Map<string, ReadonlyMap<string, string>>()
  return (base, now) => {
    if (now.root === base.root && now.address === (base.address ?? '')) return base.fingerprint
    groups ??= groupBySubject(present)
    const group = subjectKey(base.policy, now.root, now.address, base.path)
    const key = `${group}\0${base.root}\0${base.address ?? ''}`
    const names =
      known.get(key) ?? new Map((groups.get(group) ?? []).map((each) => [named(each, base), each.fingerprint]))
    known.set(key, names)
    return names.get(base.fingerprint)
  }
}

function named({ policy, path, key }: Finding, { root, address }: BaseFinding): string {
  return fingerprint({ policy, root, subject: address ?? '', path, ...(key === undefined ? {} : { key }) })
}

function groupBySubject(present: readonly PresentFinding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const { finding } of present) {
    const { policy, root, address, path } = finding
    push(groups, subjectKey(policy, root ?? '.', address ?? '', path), finding)
  }
  return groups
}

function subjectKey(policy: string, root: string, address: string, path: Path): string {
  return JSON.stringify([policy, root, withoutCounts(address), path.filter((step) => typeof step === 'string')])
}
