import { movesIn } from '../../hcl/modules/moves.ts'
import { openSources, type Sources } from '../../hcl/modules/sources.ts'
import type { parseFile } from '../../hcl/parse/parse-file.ts'
import type { EvaluateOptions, RuleEngine } from '../../model/engine.ts'
import type { Evidence, Skipped } from '../../model/evidence.ts'
import type { Bundle } from '../../model/policy.ts'
import type { Notice, Report } from '../../model/report.ts'
import { createRedactor } from '../../model/secret.ts'
import { assembleReport } from '../assemble-report.ts'
import { check } from '../check.ts'
import type { CheckRequest } from '../check-request.ts'
import type { JudgeRequest, ReviewAnswer, WaitingRoot } from '../ports/judge.ts'
import { brokenNotices, readComments, uniqueNotices } from '../read-comments.ts'
import { nothingGiven, openRoot, type RootSource, type SourceTools } from '../root-source.ts'
import { asSkipped, isBroken } from '../source-faults.ts'
import { addAdvisory } from './add-advisory.ts'
import { hiddenNotices } from './hidden.ts'
import { mapTree } from './map-tree.ts'
import { type Plans, readPlans } from './plans.ts'
import { type ReviewSettings, readReviewSettings } from './review-settings.ts'
import { type ChangedRoots, changedPaths, touchedRoots } from './touched-roots.ts'

/** What judges, beside what is judged. */
export interface ReviewTools extends SourceTools {
  /** The built-in policies; left out where the configuration says so. */
  readonly library: Bundle
  /** Policies of the base branch and of the organisation. */
  readonly own: readonly Bundle[]
  /** What there is to say of them. */
  readonly notices: readonly Notice[]
  readonly engine: RuleEngine
  readonly limits: EvaluateOptions
  readonly version: string
  /** May remember what it parsed before. */
  readonly parse: typeof parseFile
}

/** A change with everything opened that is needed to judge it. */
interface Opened {
  readonly request: JudgeRequest
  readonly tools: ReviewTools
  readonly settings: ReviewSettings
  readonly head: Sources
  readonly base: Sources
  readonly roots: ChangedRoots
  readonly open: (sources: Sources, directory: string, evidence?: Evidence) => RootSource
}

/**
 * Judges what a change makes of the root modules it touches, compared with the commit it began from, by the policies and settings of the base branch.
 * A plan that counts replaces the source of its root. A change that touches no root passes. Throws a Problem when a configuration cannot be read.
 */
export async function reviewTrees(request: JudgeRequest, tools: ReviewTools): Promise<Omit<ReviewAnswer, 'sarif'>> {
  const { head, base, configuration, today } = request
  const settings = readReviewSettings(configuration, head.files, base.files, today)
  const changed = changedPaths(head.files, base.files)
  const sources = {
    head: openSources(mapTree(head.files), tools.parse),
    base: openSources(mapTree(base.files), tools.parse),
  }
  const roots = touchedRoots(sources.head, sources.base, changed)
  const open = (of: Sources, directory: string, evidence?: Evidence) =>
    openRoot({ sources: of, directory }, nothingGiven, tools, evidence)
  const opened: Opened = { request, tools, settings, ...sources, roots, open }
  const plans = readPlans({
    files: request.evidence,
    settings: settings.configuration.roots,
    roots: roots.all,
    schema: tools.schema,
    sourceOf: (root) => open(sources.head, root),
    isAltered: (path) => changed.has(path),
  })
  const report = await judgeChange(opened, plans, changed)
  return { report, roots: roots.all, touched: roots.touched, waiting: waitingRoots(opened, plans) }
}

async function judgeChange(opened: Opened, plans: Plans, changed: ReadonlySet<string>): Promise<Report> {
  const { roots } = opened
  const touched = new Set(roots.touched)
  const ofTouched = (evidence: readonly Evidence[]) => evidence.filter(({ root }) => touched.has(root))
  const skipped: Skipped[] = [
    ...opened.request.skipped,
    ...plans.skipped,
    ...[...plans.deciding, ...plans.advisory, ...plans.altered]
      .filter(({ root }) => !touched.has(root))
      .map(({ path, root }) => ({ what: path, why: `this change does not touch ${root}` })),
  ]
  const planned = ofTouched(plans.deciding)
  const { check: judged, sources } = prepare(opened, planned, skipped, notices(opened, changed))
  const report = judged.evidence.length === 0 ? nothingTouched(opened, judged) : await check(judged)
  const advisory = ofTouched([...plans.advisory, ...plans.altered])
  if (advisory.length === 0) return report
  for (const each of advisory) sources.set(each, opened.open(opened.head, each.root, each))
  return addAdvisory(report, await check({ ...judged, evidence: advisory, skipped: [], notices: [] }))
}

function prepare(
  opened: Opened,
  planned: readonly Evidence[],
  skipped: readonly Skipped[],
  said: readonly Notice[],
): { readonly check: CheckRequest; readonly sources: Map<Evidence, RootSource> } {
  const { request, tools, settings, head, base, roots, open } = opened
  const { configuration } = settings
  const { today } = request
  const bundles = [...(configuration.policies.library ? [tools.library] : []), ...tools.own]
  const policies = bundles.flatMap((bundle) => bundle.policies)
  const now = new Map<Evidence, RootSource>(planned.map((each) => [each, open(head, each.root, each)]))
  const covered = new Set(planned.filter(({ kind }) => kind === 'plan').map(({ root }) => root))
  for (const root of roots.touched) {
    if (covered.has(root)) continue
    const { evaluated: _, ...source } = open(head, root)
    now.set(source.evaluate(root, root), source)
  }
  const then = new Map<Evidence, RootSource>()
  for (const root of roots.before) {
    const { evaluated: _, ...source } = open(base, root)
    then.set(source.evaluate(`${request.base.name}:${root}`, root), source)
  }
  const rules = configuration.waiverRules
  const comments = readComments(now, policies, rules, today)
  const onBase = readComments(then, policies, rules, today)
  const trees = [...now.values()].map(({ tree }) => tree)
  const faults = trees.flatMap((tree) => tree.diagnostics())
  const oldFaults = [...then.values()].flatMap(({ tree }) => tree.diagnostics()).filter(isBroken)
  const sources = new Map([...now, ...then])
  return {
    sources,
    check: {
      evidence: [...now.keys()],
      bundles,
      configuration,
      engine: tools.engine,
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version: tools.version,
      skipped: [...skipped, ...faults.filter((each) => !isBroken(each)).map(asSkipped)],
      limits: tools.limits,
      notices: uniqueNotices([
        ...hiddenNotices(request.hidden, trees),
        ...said,
        ...brokenNotices(faults.filter(isBroken)),
        ...comments.notices,
      ]),
      comments: comments.waivers,
      moves: [...now].flatMap(([{ root }, { tree }]) => movesIn(tree, root)),
      sourceOf: (each) => sources.get(each),
      base: {
        kind: 'evidence',
        summary: { kind: 'commit', name: request.base.name, digest: request.base.commit },
        evidence: [...then.keys()],
        waivers: [...settings.granted, ...onBase.waivers],
        waiverRules: rules,
        notices: brokenNotices(oldFaults).map((notice) => ({ ...notice, kind: 'base' })),
      },
      head: request.head.commit,
      approvals: { head: request.head.commit, by: request.approvals },
    },
  }
}

const mostNamed = 20

function notices({ roots, settings, tools }: Opened, changed: ReadonlySet<string>): readonly Notice[] {
  const touched = new Set(roots.touched)
  const others = roots.all.filter((root) => !touched.has(root))
  const strangers = settings.configuration.roots.filter(({ path }) => !roots.all.includes(path)).map(({ path }) => path)
  const { folders } = settings.configuration.policies
  const policies = [...changed].filter((path) => folders.some((folder) => isBelow(path, folder)))
  return [
    ...settings.notices,
    ...tools.notices,
    ...(policies.length === 0
      ? []
      : [said(`this change alters policies (${named(policies)}); they judge once they are merged`)]),
    ...(strangers.length === 0
      ? []
      : [said(`the configuration speaks of what is no root module here: ${named(strangers)}`)]),
    ...(others.length === 0 ? [] : [said(`not touched by this change, and not judged: ${named(others)}`)]),
  ]
}

function isBelow(path: string, folder: string): boolean {
  const plain = folder.replace(/^\.\//, '').replace(/\/$/, '')
  return plain === '.' ? path.endsWith('.rego') : path === plain || path.startsWith(`${plain}/`)
}

function named(names: readonly string[]): string {
  const more = names.length - mostNamed
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function said(message: string): Notice {
  return { kind: 'review', message }
}

/** A change of other things is fine, whatever the configuration says of evidence in which there is nothing to judge. */
function nothingTouched({ roots, settings }: Opened, judged: CheckRequest): Report {
  const report = assembleReport({
    version: judged.version,
    configuration: { ...settings.configuration, nothingToJudge: 'pass' },
    policies: judged.bundles.flatMap((bundle) => bundle.policies),
    judged: [],
    notices: judged.notices ?? [],
    skipped: judged.skipped,
    ...(judged.base === undefined ? {} : { base: judged.base.summary }),
  })
  const count = roots.all.length
  const what =
    count === 0
      ? 'there is no root module'
      : `this change touches ${count === 1 ? 'no root module' : `none of ${count} root modules`}`
  return { ...report, headline: `nothing to judge: ${what}` }
}

function waitingRoots({ roots, settings }: Opened, { deciding, altered }: Plans): readonly WaitingRoot[] {
  const touched = new Set(roots.touched)
  const came = new Set([...deciding, ...altered].filter(({ kind }) => kind === 'plan').map(({ root }) => root))
  return settings.configuration.roots
    .filter(({ path, expects }) => expects === 'plan' && touched.has(path) && !came.has(path))
    .map(({ path, timeoutMinutes }) => ({ root: path, timeoutMinutes }))
}
