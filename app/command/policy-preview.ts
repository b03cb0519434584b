import type { Bundle } from '../model/policy.ts'
import type { Preview } from '../model/preview.ts'
import { Problem } from '../model/problem.ts'
import { createRedactor } from '../model/secret.ts'
import { printPreview, printPreviewJson } from '../report/preview.ts'
import { printPreviewMarkdown } from '../report/preview-markdown.ts'
import { changedPolicies, previewedPolicies } from '../workflow/changed-policies.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { previewChanges } from '../workflow/preview.ts'
import { isFolder, loadConfiguration } from './configuration.ts'
import { createJudgingEngine } from './engine.ts'
import { writeOut } from './output.ts'
import { compilePolicies, type OwnPolicies } from './own-policies.ts'
import { readOwnFiles } from './policy-files.ts'
import { readBasePolicies } from './policy-preview-base.ts'
import { evidenceBelow } from './policy-preview-evidence.ts'
import { createProgress, useColour } from './terminal.ts'
import { version } from './version.ts'

export interface PreviewOptions {
  readonly against: readonly string[]
  readonly policies?: readonly string[]
  readonly base: string
  readonly namespace?: readonly string[]
  readonly format: 'table' | 'json' | 'markdown'
  readonly deadline: number
  readonly memory: number
  readonly color: boolean
}

/**
 * `plumbline policy preview`: what a change of policies would have said of plans, states and source that are there already. 0 whatever changes, 2 when a policy
 * could not be evaluated; throws a Problem for what cannot be read or compiled, and when there is nothing to judge.
 */
export async function runPreview(options: PreviewOptions): Promise<number> {
  const progress = createProgress(process.stderr, false)
  try {
    const preview = await previewPolicies(options, progress.step)
    progress.done()
    const color = useColour(process.stdout, process.env, options.color)
    const print = { table: printPreview, json: printPreviewJson, markdown: printPreviewMarkdown }[options.format]
    await writeOut(print(preview, { color }))
    return preview.errors.length > 0 ? 2 : 0
  } finally {
    progress.done()
  }
}

async function previewPolicies(options: PreviewOptions, onStep: (what: string) => void): Promise<Preview> {
  const today = new Date().toISOString().slice(0, 10)
  const configuration = await loadConfiguration({ inputs: [], today })
  const { folders, namespaces, data } = configuration.policies
  const places = options.policies ?? (folders.length === 0 && isFolder('policies') ? ['policies'] : folders)
  if (places.length === 0) throw noPolicies()
  onStep('reading policies')
  const compile = { namespaces: options.namespace ?? namespaces, data, library: [] }
  const now = (await readOwnFiles(places)).modules
  const base = await readBasePolicies(options.base, places)
  const changed = changedPolicies(base.modules, now, compile.namespaces)
  onStep('compiling policies')
  const before = await compileSome(changed.before, compile)
  const after = await compileSome(changed.after, compile)
  const policies = previewedPolicies(changed, before, after)
  const none = { judged: 0, changes: [], verdicts: [], skipped: [], errors: [] }
  if (policies.length === 0) return { base: base.name, policies, ...none }
  const found = await previewChanges({
    before,
    after,
    evidence: evidenceBelow(options.against, onStep),
    check: {
      configuration,
      engine: createJudgingEngine(undefined),
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version,
      skipped: [],
      limits: { deadlineMs: options.deadline * 1000, memoryMb: options.memory },
      onStep,
    },
  })
  if (found.judged === 0) throw nothingJudged(options.against, found.skipped)
  return { base: base.name, policies, ...found }
}

/** No bundle where there is nothing to judge with. */
async function compileSome(
  modules: readonly RegoModule[],
  request: Omit<OwnPolicies, 'folders'>,
): Promise<readonly Bundle[]> {
  const judging = modules.some(({ text }) => !/^[ \t]*package[ \t]+lib\b/m.test(text))
  return judging ? compilePolicies(modules, request) : []
}

function noPolicies(): Problem {
  return new Problem('input.usage', 'no policies are named', {
    wanted: 'the folder of the policies that changed',
    next: 'plumbline policy preview --policies policies --against plans',
  })
}

function nothingJudged(paths: readonly string[], skipped: Preview['skipped']): Problem {
  const some = skipped.slice(0, 5).map(({ what, why }) => `${what} (${why})`)
  return new Problem('input.nothing', 'no evidence found to try the policies on', {
    file: paths.join(', '),
    found: some.length === 0 ? 'no plan, no state and no Terraform source' : `only ${some.join(', ')}`,
    wanted: 'a folder with plans (terraform show -json), states or source',
    next: 'keep the plans of the last runs in a folder and name it with --against',
  })
}
