import type { DeclaredWaiver } from '../model/configuration.ts'
import { type Finding, subjectName } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Path } from '../model/json.ts'
import { matchesGlob } from '../model/policy-glob.ts'
import type { Notice } from '../model/report.ts'
import { withoutKeys } from './address-pattern.ts'
import type { Candidate } from './waive.ts'

/**
 * What is to be said of waivers after they met the findings: those that expired, and those that match nothing. Waivers of one comment are one
 * thing to people. A comment is not called unmatched when none of its policies was judged, nor when it means a whole set of another tool's rules,
 * most of which are not ours.
 */
export function waiverNotices(
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  judged: readonly string[] | undefined,
): readonly Notice[] {
  const groups = groupByComment(candidates)
  const idle = groups.some((group) => isIdle(group))
  const policies = new Set(idle ? findings.map(({ policy }) => policy) : [])
  const near = new Map<string, string>()
  for (const { subject } of idle ? findings : []) near.set(withoutKeys(subjectName(subject)), subjectName(subject))
  return groups.flatMap((group) => {
    const [first] = group
    if (first === undefined || !wasJudged(group, judged)) return []
    if (first.expired) return [expiredNotice(group, first)]
    return isIdle(group) && !isWholesale(first.waiver) ? [unmatchedNotice(group, first, policies, near)] : []
  })
}

function groupByComment(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const { origin, source, named } = candidate.waiver
    push(groups, origin === undefined ? String(candidate.order) : JSON.stringify([origin, source, named]), candidate)
  }
  return [...groups.values()]
}

function isIdle(group: readonly Candidate[]): boolean {
  return group.every(({ covered, expired }) => covered === 0 && !expired)
}

function wasJudged(group: readonly Candidate[], judged: readonly string[] | undefined): boolean {
  if (judged === undefined) return true
  return group.some(({ waiver }) => waiver.origin === undefined || judged.some((id) => matchesGlob(waiver.policy, id)))
}

function isWholesale({ origin, named }: DeclaredWaiver): boolean {
  return origin !== undefined && origin !== 'plumbline:waive' && named?.includes('*') === true
}

function expiredNotice(group: readonly Candidate[], { waiver }: Candidate): Notice {
  const covered = group.reduce((sum, each) => sum + each.covered, 0)
  const effect =
    covered === 0
      ? 'it matches nothing any more and can go'
      : `it counts as none, and ${covered === 1 ? 'the finding' : `each of the ${covered} findings`} it covered stands`
  return {
    kind: 'waiver-expired',
    message: `${describe(group, waiver)} expired on ${waiver.expires}: ${effect}`,
    source: waiver.source,
  }
}

function unmatchedNotice(
  group: readonly Candidate[],
  { waiver }: Candidate,
  policies: ReadonlySet<string>,
  near: ReadonlyMap<string, string>,
): Notice {
  const some = [...policies].some((policy) => group.some((each) => matchesGlob(each.waiver.policy, policy)))
  const neighbour = near.get(withoutKeys(waiver.address))
  const beside = group.find((candidate) => candidate.beside !== undefined)?.beside
  let advice = ''
  if (!some) advice = ': there is no finding of that policy'
  else if (beside !== undefined) advice = `: ${besideAdvice(waiver, beside)}`
  else if (waiver.origin === undefined && neighbour !== undefined && neighbour !== waiver.address) {
    advice = `: did you mean ${neighbour}? Instance keys are exact, [*] is any`
  }
  return {
    kind: 'waiver-unmatched',
    message: `${describe(group, waiver)} matches nothing${advice}`,
    source: waiver.source,
  }
}

function besideAdvice({ origin }: DeclaredWaiver, { path, subject }: Finding): string {
  const where = path.length === 0 ? `${subjectName(subject)} as a whole` : `${textOf(path)} of ${subjectName(subject)}`
  const next = origin === 'plumbline:waive' ? '; above the resource the comment covers all of it' : ''
  return `the finding is about ${where}${next}`
}

function textOf(path: Path): string {
  return path.join('.')
}

function describe(group: readonly Candidate[], { policy, address, owner, origin, named }: DeclaredWaiver): string {
  const by = owner === undefined ? '' : ` (owner ${owner})`
  if (origin === undefined) return `the waiver for ${policy} on ${address}${by}`
  const others = new Set(group.map(({ waiver }) => waiver.address)).size - 1
  const more = others === 0 ? '' : ` and ${others} more`
  return `the comment ${origin}${named === undefined || named === '*' ? '' : ` ${named}`} on ${address}${more}${by}`
}
