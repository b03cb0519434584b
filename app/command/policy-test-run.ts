import { libLabel } from '../files/policy-archive.ts'
import type { PolicyFiles } from '../files/policy-folder.ts'
import { Problem } from '../model/problem.ts'
import type { TestSummary } from '../model/test-run.ts'
import { buildBundle } from '../workflow/build-bundle.ts'
import type { TestAnswer, Toolchain } from '../workflow/ports.ts'
import { runExamples } from '../workflow/test-policies.ts'
import { createJudgingEngine } from './engine.ts'
import { bundleRequest, compileTools, readCapabilities } from './library.ts'
import { readExample } from './policy-example.ts'
import { examplesOf } from './policy-files.ts'

/** What of the policies' files a run is about, and what it asks. */
export interface TestScope {
  readonly files: PolicyFiles
  /** The files are a part of the policies: nobody wants to know how many lines their tests reach. */
  readonly part?: true
  readonly run?: string
  readonly coverage: boolean
  readonly wantedCoverage?: number
  readonly toolchain: Toolchain
  readonly onStep: (what: string) => void
}

/** Runs the tests and judges the examples. Throws a Problem when policies do not compile or an examples.yaml cannot be read. */
export async function testPolicies(scope: TestScope): Promise<TestSummary> {
  const { files, run, toolchain, onStep } = scope
  onStep('compiling policies')
  const tools = { ...compileTools(), toolchain: async () => toolchain }
  const bundle = await buildBundle(await bundleRequest(files.modules, new Map()), tools)
  onStep('running Rego tests')
  const rego = toolchain.test({
    modules: [...files.modules, ...files.tests],
    coverage: scope.part !== true && (run === undefined || scope.coverage),
    capabilities: readCapabilities(),
    // The library asks whether a text is a JSON document by trying.
    tolerated: ['json.unmarshal'],
    ...(run === undefined ? {} : { run }),
  })
  onStep('judging examples')
  const wanted = run === undefined ? undefined : toExpression(run)
  const examples = examplesOf(files, bundle).filter(({ policy, name }) => wanted?.test(`${policy} ${name}`) !== false)
  const judged = await runExamples({ bundle, examples, engine: createJudgingEngine(bundle), read: readExample })
  if (run !== undefined && rego.errors.length === 0 && rego.results.length + judged.length === 0) throw nothingRun(run)
  return {
    rego: withOwnCoverage(rego),
    examples: judged,
    coverage: scope.coverage && scope.part !== true,
    ...(scope.wantedCoverage === undefined ? {} : { wantedCoverage: scope.wantedCoverage }),
  }
}

/** Coverage of the tested policies alone: our `lib` beside somebody else's is tested by us. */
function withOwnCoverage(run: TestAnswer): TestAnswer {
  if (!run.coverage) return run
  const files = run.coverage.files.filter((file) => !file.file.startsWith(`${libLabel}/`))
  const covered = files.reduce((sum, file) => sum + file.covered.length, 0)
  const all = files.reduce((sum, file) => sum + file.covered.length + file.notCovered.length, 0)
  return { ...run, coverage: { files, percent: all === 0 ? 100 : (100 * covered) / all } }
}

/** What `--run` says, as an expression; throws a Problem when it is none. */
export function toExpression(run: string): RegExp {
  try {
    return new RegExp(run)
  } catch (cause) {
    throw new Problem('input.usage', '--run is no regular expression', {
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'an expression over data.<package>.<test>, or over "<policy> <example>"',
      next: `to look for the text itself: --run '${run.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}'`,
      cause,
    })
  }
}

function nothingRun(run: string): Problem {
  return new Problem('input.usage', 'no test and no example was run', {
    found: `none whose name matches ${run}`,
    wanted: 'an expression over data.<package>.<test>, or over "<policy> <example>"',
    next: 'drop --run, or shorten it',
  })
}
