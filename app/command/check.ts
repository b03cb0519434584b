import type { Configuration } from '../model/configuration.ts'
import type { Bundle } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { createRedactor } from '../model/secret.ts'
import { check } from '../workflow/check.ts'
import type { CheckRequest } from '../workflow/check-request.ts'
import type { CheckOptions } from './check-options.ts'
import { loadConfiguration } from './configuration.ts'
import { createJudgingEngine } from './engine.ts'
import { gatherEvidence } from './evidence.ts'
import { loadLibrary } from './load-library.ts'
import { mayHaveSource } from './may-have-source.ts'
import { writeReport } from './output.ts'
import type { Sourced } from './sourced.ts'
import { createProgress } from './terminal.ts'
import { delayOptimising } from './tiering.ts'
import { version } from './version.ts'

/** Runs `plumbline check` and gives the exit code: 0 pass, 1 findings at or above the threshold; throws a Problem for everything else. */
export async function runCheck(
  inputs: readonly string[],
  options: CheckOptions,
  early?: (path: string) => Promise<Uint8Array | undefined>,
): Promise<number> {
  delayOptimising()
  const today = new Date().toISOString().slice(0, 10)
  const progress = createProgress(process.stderr, options.quiet === true)
  try {
    const configuration = withOptions(
      await loadConfiguration({ inputs, today, ...given('wanted', options.config) }),
      options,
    )
    progress.step('reading policies')
    const bundles = await loadBundles(configuration)
    const engine = createJudgingEngine(configuration.policies.library ? bundles[0] : undefined)
    const { evidence, skipped } = await gatherEvidence({
      paths: inputs,
      onStep: progress.step,
      ...given('only', options.only),
      ...given('root', options.root?.[0]),
      ...given('early', early),
    })
    const plain: CheckRequest = {
      evidence,
      bundles,
      configuration,
      engine,
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version,
      skipped,
      limits: { deadlineMs: options.deadline * 1000, memoryMb: options.memory },
      onStep: progress.step,
      ...given('renamedRoots', options.renamedRoot),
    }
    const { request, sources } = await sourced(plain, inputs, options)
    if (options.explain) {
      const { runExplain } = await import('./explain.ts')
      const { evidence: all } = request
      return await runExplain(options.explain, { evidence: all, configuration, bundles, done: progress.done })
    }
    const report = await run(request, sources, inputs, options)
    progress.done()
    await writeReport(
      report,
      bundles.flatMap((bundle) => bundle.policies),
      options,
    )
    if (report.verdict === 'error' || (isBroken(report) && options.allowBroken !== true)) return 2
    return report.verdict === 'fail' && options.exitZero !== true ? 1 : 0
  } finally {
    progress.done()
  }
}

/** The request with source added, where there can be any. */
async function sourced(request: CheckRequest, inputs: readonly string[], options: CheckOptions): Promise<Sourced> {
  if (!mayHaveSource(inputs, request.evidence, options)) return { request, sources: new Map() }
  const { addSource } = await import('./sourced.ts')
  return addSource(request, inputs, options)
}

/** True when a file of the source that was judged could not be read as a whole. */
function isBroken({ notices }: Report): boolean {
  return notices.some(({ kind }) => kind === 'source-broken')
}

/** Checks, compared with what the options say; only then is anything of comparing loaded. */
async function run(
  request: CheckRequest,
  sources: Sourced['sources'],
  inputs: readonly string[],
  options: CheckOptions,
): Promise<Report> {
  const { base, baseline, writeBaseline, approvedBy } = options
  if ([base, baseline, writeBaseline, approvedBy].every((option) => option === undefined)) return check(request)
  const { runCompared } = await import('./compared.ts')
  return runCompared(request, sources, inputs, options)
}

/** The configuration with what the command line says on top. */
function withOptions(configuration: Configuration, options: CheckOptions): Configuration {
  const { policies } = configuration
  return {
    ...configuration,
    failOn: options.failOn ?? configuration.failOn,
    policies: {
      ...policies,
      library: policies.library && options.library,
      folders: [...policies.folders, ...(options.policies ?? [])],
      data: [...policies.data, ...(options.data ?? [])],
      namespaces: options.namespace ?? policies.namespaces,
    },
  }
}

/** The built-in library first, then the user's own. */
async function loadBundles({ policies }: Configuration): Promise<readonly Bundle[]> {
  const library = await loadLibrary()
  const bundles = policies.library ? [library] : []
  if (policies.folders.length === 0) return bundles
  const { loadOwnPolicies } = await import('./own-policies.ts')
  const taken = policies.library ? library.policies : []
  return [...bundles, ...(await loadOwnPolicies({ ...policies, library: taken }))]
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V })
}
