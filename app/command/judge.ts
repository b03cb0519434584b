import type { Configuration } from '../model/configuration.ts'
import type { Bundle, Policy } from '../model/policy.ts'
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
import type { Sourced } from './sourced.ts'
import { version } from './version.ts'

/** Everything that is to be judged, read. */
export interface Prepared extends Sourced {
  readonly policies: readonly Policy[]
}

/** What a check found, and the policies it asked. */
export interface Judged {
  readonly report: Report
  readonly policies: readonly Policy[]
}

/** Judges like `plumbline check` and prints nothing; throws a Problem for what cannot be judged. */
export async function judge(inputs: readonly string[], options: CheckOptions): Promise<Judged> {
  const prepared = await prepare(inputs, options, () => undefined)
  return { report: await run(prepared, inputs, options), policies: prepared.policies }
}

/** 0 pass, 1 findings at or above the threshold, 2 not judged, or not as a whole. */
export function exitCodeOf(report: Report, options: Pick<CheckOptions, 'allowBroken' | 'exitZero'>): 0 | 1 | 2 {
  if (report.verdict === 'error' || (isBroken(report) && options.allowBroken !== true)) return 2
  return report.verdict === 'fail' && options.exitZero !== true ? 1 : 0
}

/** True when a file of the source that was judged could not be read as a whole. */
function isBroken({ notices }: Report): boolean {
  return notices.some(({ kind }) => kind === 'source-broken')
}

/** Reads everything that is to be judged; throws a Problem for what cannot be read. */
export async function prepare(
  inputs: readonly string[],
  options: CheckOptions,
  onStep: (what: string) => void,
  early?: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Prepared> {
  const today = new Date().toISOString().slice(0, 10)
  const configuration = withOptions(
    await loadConfiguration({ inputs, today, ...given('wanted', options.config) }),
    options,
  )
  onStep('reading policies')
  const bundles = await loadBundles(configuration)
  const engine = createJudgingEngine(configuration.policies.library ? bundles[0] : undefined)
  const { evidence, skipped } = await gatherEvidence({
    paths: inputs,
    onStep,
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
    onStep,
    ...given('renamedRoots', options.renamedRoot),
  }
  return { ...(await sourced(plain, inputs, options)), policies: bundles.flatMap((bundle) => bundle.policies) }
}

/** The request with source added, where there can be any. */
async function sourced(request: CheckRequest, inputs: readonly string[], options: CheckOptions): Promise<Sourced> {
  if (!mayHaveSource(inputs, request.evidence, options)) return { request, sources: new Map() }
  const { addSource } = await import('./sourced.ts')
  return addSource(request, inputs, options)
}

/** Checks, compared with what the options say; only then is anything of comparing loaded. */
export async function run(
  { request, sources }: Prepared,
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
