import { withoutKeys } from '../evaluate/address-pattern.ts'
import { type BaselineEntry, baselineFindings } from '../evaluate/baseline.ts'
import type { BaseFinding, Comparison } from '../evaluate/compare.ts'
import { compareKinds, type SeenBaseFinding, type SeenFinding } from '../evaluate/compare-kinds.ts'
import { type Occupied, occupiedBy, relocator } from '../evaluate/compare-moves.ts'
import { renamedRoots } from '../evaluate/compare-roots.ts'
import type { Judgement } from '../evaluate/judge.ts'
import type { WaiversOfBase } from '../evaluate/requested.ts'
import { waive } from '../evaluate/waive.ts'
import type { DeclaredWaiver, WaiverRules } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Move, RenamedRoot, Renaming } from '../model/move.ts'
import type { BaseSummary, Notice } from '../model/report.ts'

/** What a run is compared with: findings that a file accepts, or evidence of the base, which is judged like that of now. */
export type Base = BaselineBase | EvidenceBase

export interface BaselineBase {
  readonly kind: 'baseline'
  readonly summary: BaseSummary
  readonly entries: readonly BaselineEntry[]
}

export interface EvidenceBase {
  readonly kind: 'evidence'
  readonly summary: BaseSummary
  readonly evidence: readonly Evidence[]
  /** Waivers of the base: of its configuration, of its waiver files, and comments in its source. */
  readonly waivers: readonly DeclaredWaiver[]
  readonly waiverRules: WaiverRules
  /** What people must know about the base. */
  readonly notices: readonly Notice[]
}

/** What has another name than on the base, as far as the caller knows; a plan's own moves are added. */
export interface GivenNames {
  readonly moves?: readonly Move[]
  readonly renamedRoots?: readonly RenamedRoot[]
}

/** A finding of the base with everything that is known of it. */
export interface JudgedBaseFinding extends SeenBaseFinding {
  readonly finding: Finding
}

export interface JudgedBase {
  readonly findings: readonly JudgedBaseFinding[]
  readonly waivers: WaiversOfBase
  readonly renaming: Renaming
  readonly occupied: Occupied
  readonly notices: readonly Notice[]
}

/** Judges the evidence of a base, one piece after the other, and applies the waivers that are there. */
export async function judgeBase(
  base: EvidenceBase,
  now: readonly Evidence[],
  given: GivenNames,
  today: string,
  judgeOne: (evidence: Evidence) => Promise<Judgement>,
): Promise<JudgedBase> {
  const judged: { readonly evidence: Evidence; readonly judgement: Judgement }[] = []
  for (const evidence of base.evidence) judged.push({ evidence, judgement: await judgeOne(evidence) })
  const raw = judged.flatMap(({ judgement }) => judgement.findings)
  const kinds = judged.flatMap(({ evidence, judgement }) => judgement.findings.map(() => evidence.kind))
  const { findings } = waive(raw, complete(base), today)
  const renaming = renamingOf(now, base.evidence, given)
  const places = base.evidence.flatMap(({ root, resources }) =>
    resources.flatMap(({ address, values }) => (values === null ? [] : [{ root, address }])),
  )
  const occupied = occupiedBy(places)
  // A waiver may be for all instances: where any of them is, it does not move.
  const names = places.map(({ root, address }) => ({ root, address: withoutKeys(address) }))
  return {
    findings: findings.map((finding, index) => ({
      ...asBase(finding, raw[index] ?? finding),
      ...(kinds[index] === undefined ? {} : { kind: kinds[index] }),
    })),
    waivers: {
      waivers: base.waivers,
      approvers: base.waiverRules.approvers,
      roots: [...new Set(now.map(({ root }) => root))],
      relocate: relocator(renaming, occupiedBy([...places, ...names])),
    },
    renaming,
    occupied,
    notices: [...base.notices, ...judged.flatMap(({ evidence, judgement }) => errorsOn(evidence, judgement))],
  }
}

/** Compares with judged evidence: what is not on it is new, in every root it holds. */
export function compareWithEvidence(
  present: readonly SeenFinding[],
  now: readonly Evidence[],
  { findings, renaming, occupied }: JudgedBase,
  base: EvidenceBase,
): Comparison<JudgedBaseFinding> {
  const renamed = new Map(renaming.roots.map(({ from, to }) => [from, to]))
  const roots = new Set(base.evidence.map(({ root }) => renamed.get(root) ?? root))
  return compareKinds(present, now, findings, { renaming, occupied, covers: (root) => roots.has(root) })
}

/** What is not true any more, as the base said it. */
export function fixedOf({ gone }: Comparison<JudgedBaseFinding>): readonly Finding[] {
  return gone.map(({ base }) => ({ ...base.finding, change: 'fixed' }))
}

/** Compares with a baseline. It says what is accepted and nothing more, so what a plan knows to be old stays old. */
export function compareWithBaseline(
  present: readonly SeenFinding[],
  { entries }: BaselineBase,
  now: readonly Evidence[],
  given: GivenNames,
): Comparison<BaseFinding> {
  const base = baselineFindings(entries)
  const occupied = occupiedBy(base.flatMap(({ root, address }) => (address === undefined ? [] : [{ root, address }])))
  return compareKinds(present, now, base, { renaming: renamingOf(now, [], given), occupied, covers: () => false })
}

/** A notice when entries of roots and policies that were judged match nothing any more. */
export function goneNotices(
  { gone }: Comparison<BaseFinding>,
  { summary }: BaselineBase,
  now: readonly Evidence[],
  policies: ReadonlySet<string>,
): readonly Notice[] {
  const roots = new Set(now.map(({ root }) => root))
  const count = gone
    .filter(({ base }) => roots.has(base.root) && policies.has(base.policy))
    .reduce((sum, each) => sum + each.count, 0)
  if (count === 0) return []
  const many = count === 1 ? 'finding of the baseline is' : 'findings of the baseline are'
  const message = `${count} ${many} gone; run with --write-baseline to drop ${count === 1 ? 'it' : 'them'}`
  return [{ kind: 'baseline', message, source: summary.name }]
}

function renamingOf(now: readonly Evidence[], base: readonly Evidence[], given: GivenNames): Renaming {
  const roots = given.renamedRoots ?? []
  const known = new Set(roots.flatMap(({ from, to }) => [from, to]))
  const others = (list: readonly Evidence[]) => list.filter(({ root }) => !known.has(root))
  return {
    roots: [...roots, ...(base.length === 0 ? [] : renamedRoots(others(now), others(base)))],
    addresses: now.flatMap(({ root, resources }) =>
      resources.flatMap(({ address, previousAddress }) =>
        previousAddress === undefined ? [] : [{ root, from: previousAddress, to: address }],
      ),
    ),
    moves: given.moves ?? [],
  }
}

function complete({ waivers, waiverRules }: EvidenceBase): readonly DeclaredWaiver[] {
  return waivers.filter((waiver) => waiverRules.require.every((part) => waiver[part] !== undefined))
}

function asBase(finding: Finding, raw: Finding): JudgedBaseFinding {
  const { fingerprint, policy, root = '.', address, path, message } = raw
  return {
    fingerprint,
    policy,
    root,
    ...(address === undefined ? {} : { address }),
    path,
    status: raw.status === 'undetermined' ? 'undetermined' : 'fail',
    waived: finding.status === 'waived',
    message,
    count: 1,
    finding,
  }
}

/** A base that could not be judged whole would make everything look new. */
function errorsOn({ path }: Evidence, { errors }: Judgement): readonly Notice[] {
  return errors.map(({ policy, message }) => ({
    kind: 'policy-error',
    message: `${policy}, on the base: ${message}`,
    source: path,
  }))
}
