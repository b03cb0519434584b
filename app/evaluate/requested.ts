import type { DeclaredWaiver, WaiverPart } from '../model/configuration.ts'
import type { Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Notice } from '../model/report.ts'
import type { Place } from './compare-moves.ts'
import { relocatePattern } from './relocate-pattern.ts'
import { type Waived, waive } from './waive.ts'

/** Who approved what: approvals of another head say nothing about this one. */
export interface Approvals {
  /** What was approved: a commit, or whatever names the state that is judged. */
  readonly head: string
  readonly by: readonly string[]
}

/** What the base says about waivers. */
export interface WaiversOfBase {
  readonly waivers: readonly DeclaredWaiver[]
  /** Whom the configuration on the base lets grant further ones. */
  readonly approvers: readonly string[]
  /** Roots that are judged, and where something of the base is now. */
  readonly roots: readonly string[]
  readonly relocate: (place: Place) => Place
}

export interface WaiverRequest {
  readonly waivers: readonly DeclaredWaiver[]
  /** ISO date on which the run happens. */
  readonly today: string
  /** Policies that were evaluated; see `waive`. */
  readonly judged?: readonly string[]
  /** What a waiver must say to count. */
  readonly require: readonly WaiverPart[]
  /** Absent when there is no base: then every waiver is granted. */
  readonly base?: WaiversOfBase
  /** Names the state that is judged, as `approvals` do. */
  readonly head?: string
  readonly approvals?: Approvals
}

/**
 * Applies waivers as `waive` does, with one thing on top: a change cannot pardon itself. Where a base is known, a waiver that is not on it is
 * `requested`: what it covers keeps its status and says so, until somebody whom the configuration on the base names has approved this head.
 * A waiver that lacks what the rules require counts as none, with a notice.
 */
export function applyWaivers(findings: readonly Finding[], request: WaiverRequest): Waived {
  const { today, require, judged, base } = request
  const lacking = request.waivers.map((waiver) => require.filter((part) => waiver[part] === undefined))
  const notices = request.waivers.flatMap((waiver, index) => incompleteNotice(waiver, lacking[index] ?? []))
  const complete = request.waivers.filter((_, index) => lacking[index]?.length === 0)
  if (base === undefined) {
    const all = waive(findings, complete, today, judged)
    return { findings: all.findings, notices: [...notices, ...all.notices] }
  }
  const onBase = thoseOnBase(complete, base)
  const granted = waive(
    findings,
    complete.filter((waiver) => onBase.has(waiver)),
    today,
    judged,
  )
  const asked = waive(
    findings,
    complete.filter((waiver) => !onBase.has(waiver)),
    today,
    judged,
  )
  const approvedBy = approverOf(request, base.approvers)
  return {
    findings: findings.map((finding, index) => {
      const accepted = granted.findings[index] ?? finding
      const wanted = asked.findings[index]
      if (accepted.status === 'waived' || wanted?.status !== 'waived' || wanted.waiver === undefined) return accepted
      return approvedBy === undefined
        ? { ...finding, waiver: { ...wanted.waiver, requested: true } }
        : { ...wanted, waiver: { ...wanted.waiver, approvedBy } }
    }),
    notices: [...notices, ...granted.notices, ...asked.notices],
  }
}

/**
 * The waivers that the base holds too, as a multiset: two of it where the base has one is one more. What they cover, who answers for it, why
 * and until when must be the same. Where they stand does not matter, so that one that moved with its file or line is still on the base.
 */
function thoseOnBase(waivers: readonly DeclaredWaiver[], base: WaiversOfBase): ReadonlySet<DeclaredWaiver> {
  const open = new Map<string, { used: boolean }[]>()
  for (const waiver of base.waivers) {
    const one = { used: false }
    for (const name of namesNow(waiver, base)) push(open, name, one)
  }
  return new Set(
    waivers.filter((waiver) => {
      const one = open.get(identityOf(waiver))?.find(({ used }) => !used)
      if (one !== undefined) one.used = true
      return one !== undefined
    }),
  )
}

/** The identity of a waiver of the base, and the one it has now where its resource has another name. */
function namesNow(waiver: DeclaredWaiver, { roots, relocate }: WaiversOfBase): ReadonlySet<string> {
  const own = identityOf(waiver)
  const root = waiver.root ?? (roots.length === 1 ? roots[0] : undefined)
  const now = root === undefined ? undefined : relocatePattern({ root, address: waiver.address }, relocate)
  if (now === undefined) return new Set([own])
  const renamed = { ...waiver, address: now.address, ...(waiver.root === undefined ? {} : { root: now.root }) }
  return new Set([own, identityOf(renamed)])
}

function identityOf({ policy, root, address, path, owner, reason, expires, anchor }: DeclaredWaiver): string {
  const covered = [policy, root ?? null, address, path?.map(String) ?? null, anchor ?? null]
  return JSON.stringify([...covered, owner ?? null, reason ?? null, expires ?? null])
}

function approverOf({ approvals, head }: WaiverRequest, approvers: readonly string[]): string | undefined {
  if (approvals === undefined || approvals.head !== head) return undefined
  return approvers.find((name) => approvals.by.some((other) => isSameName(name, other)))
}

/** Whether two names are of one person or team: platforms write `@Team/One` and `team/one` for the same. */
export function isSameName(left: string, right: string): boolean {
  return plainName(left) === plainName(right)
}

function plainName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase()
}

function incompleteNotice(waiver: DeclaredWaiver, lacking: readonly WaiverPart[]): readonly Notice[] {
  if (lacking.length === 0) return []
  const { policy, address, source } = waiver
  const message = `the waiver for ${policy} on ${address} says no ${lacking.join(' and no ')}, which waiver_rules.require asks for: it counts as none`
  return [{ kind: 'waiver-incomplete', message, source }]
}
