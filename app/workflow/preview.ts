import { verdictOf } from '../evaluate/verdict.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import { type Finding, subjectName } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Bundle } from '../model/policy.ts'
import type { PolicyAnswer, Preview, PreviewedChange, PreviewKind } from '../model/preview.ts'
import { Problem } from '../model/problem.ts'
import type { CheckRequest } from './check-request.ts'
import { accepted } from './conclude.ts'
import { judgeAll } from './judge-all.ts'

export interface PreviewRequest {
  /** Everything a check needs but what it judges and with what. */
  readonly check: Omit<CheckRequest, 'evidence' | 'bundles'>
  readonly before: readonly Bundle[]
  readonly after: readonly Bundle[]
  /** Taken one by one, so that only one is held at a time. */
  readonly evidence: AsyncIterable<Evidence | Skipped>
}

export type PreviewedEvidence = Pick<Preview, 'judged' | 'changes' | 'verdicts' | 'skipped' | 'errors'>

/** Judges every piece of evidence with the policies as they are and as they would be. Evidence that cannot be judged is passed over, and said. */
export async function previewChanges(request: PreviewRequest): Promise<PreviewedEvidence> {
  const { check, before, after } = request
  const result = {
    judged: 0,
    changes: [] as PreviewedChange[],
    verdicts: [] as Preview['verdicts'][number][],
    skipped: [] as Skipped[],
    errors: [] as Preview['errors'][number][],
  }
  for await (const evidence of request.evidence) {
    if ('why' in evidence) {
      result.skipped.push(evidence)
      continue
    }
    const { path } = evidence
    check.onStep?.(`judging ${path} (${result.judged} judged, ${result.changes.length} changes)`)
    const [old, now] = [await judged(check, before, evidence), await judged(check, after, evidence)]
    result.judged += 1
    result.errors.push(...now.errors.map((error) => ({ ...error, evidence: path })))
    result.changes.push(...compareAnswers(path, old.findings, now.findings))
    const threshold = check.configuration.failOn
    const [was, is] = [verdictOf(old.findings, threshold), verdictOf(now.findings, threshold)]
    if (was !== is) result.verdicts.push({ evidence: path, before: was, after: is })
  }
  return result
}

interface JudgedSide {
  readonly findings: readonly Finding[]
  readonly errors: readonly { readonly policy: string; readonly message: string }[]
}

/** What policies find, with the waivers of the configuration; nothing where none of them is on. */
async function judged(
  check: PreviewRequest['check'],
  bundles: readonly Bundle[],
  evidence: Evidence,
): Promise<JudgedSide> {
  const request: CheckRequest = { ...check, bundles, evidence: [evidence] }
  try {
    const all = await judgeAll(request)
    return { findings: accepted(request, all).findings, errors: all.parts.flatMap(({ judgement }) => judgement.errors) }
  } catch (error) {
    if (error instanceof Problem && error.code === 'input.nothing') return { findings: [], errors: [] }
    throw error
  }
}

/** Where two judgements of one piece of evidence differ, by policy and address. */
export function compareAnswers(
  evidence: string,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly PreviewedChange[] {
  const [old, now] = [bySubject(before), bySubject(after)]
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort()
  return keys.flatMap((key) => {
    const [was, is] = [answerOf(old.get(key)), answerOf(now.get(key))]
    const kind = kindOf(was, is)
    const [finding] = now.get(key) ?? old.get(key) ?? []
    if (kind === undefined || finding === undefined) return []
    const { policy, path, message } = finding
    return [{ kind, policy, evidence, address: addressOf(finding), before: was, after: is, path, message }]
  })
}

function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) push(found, `${finding.policy}\u0000${addressOf(finding)}`, finding)
  return found
}

function addressOf({ subject }: Finding): string {
  return subject.kind === 'run' ? 'the run' : subjectName(subject)
}

function answerOf(findings: readonly Finding[] = []): PolicyAnswer {
  const worst = (['fail', 'undetermined', 'waived'] as const).find((status) =>
    findings.some((finding) => finding.status === status),
  )
  return worst ?? 'pass'
}

function kindOf(before: PolicyAnswer, after: PolicyAnswer): PreviewKind | undefined {
  if (before === after) return undefined
  if (after === 'fail') return 'newly failing'
  if (after === 'undetermined') return 'now undetermined'
  if (before === 'fail') return 'no longer failing'
  return before === 'undetermined' ? 'no longer undetermined' : undefined
}
