import type { Configuration } from '../model/configuration.ts'
import type { Bundle } from '../model/policy.ts'
import { createRedactor } from '../model/secret.ts'
import { check } from '../workflow/check.ts'
import type { CheckOptions } from './check-options.ts'
import { loadConfiguration } from './configuration.ts'
import { createJudgingEngine } from './engine.ts'
import { gatherEvidence } from './evidence.ts'
import { loadLibrary } from './load-library.ts'
import { writeReport } from './output.ts'
import { createProgress } from './terminal.ts'
import { version } from './version.ts'

/** Runs `plumbline check` and gives the exit code: 0 pass, 1 findings at or above the threshold; throws a Problem for everything else. */
export async function runCheck(inputs: readonly string[], options: CheckOptions): Promise<number> {
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
      ...given('root', options.root),
    })
    if (options.explain) {
      const { runExplain } = await import('./explain.ts')
      return await runExplain(options.explain, { evidence, configuration, bundles, done: progress.done })
    }
    const report = await check({
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
    })
    progress.done()
    await writeReport(
      report,
      bundles.flatMap((bundle) => bundle.policies),
      options,
    )
    if (report.verdict === 'error') return 2
    return report.verdict === 'fail' && options.exitZero !== true ? 1 : 0
  } finally {
    progress.done()
  }
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
