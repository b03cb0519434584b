import { Problem } from '../model/problem.ts'
import { hasFailed } from '../model/test-run.ts'
import { printTestRun } from '../report/test-run.ts'
import { printTestRunJson } from '../report/test-run-json.ts'
import { printTestRunJunit } from '../report/test-run-junit.ts'
import { compileTools } from './library.ts'
import { writeOut } from './output.ts'
import { readPolicyFiles } from './policy-files.ts'
import { testPolicies, toExpression } from './policy-test-run.ts'
import { createProgress, useColour } from './terminal.ts'

export interface PolicyTestOptions {
  readonly run?: string
  /** List lines that are not reached; a number is the least share in percent. Anything else is a folder that the parser took for one. */
  readonly coverage?: string | true
  readonly format?: 'table' | 'json' | 'junit'
  readonly watch?: true
  readonly color: boolean
}

/** `plumbline policy test [folders]`: 0 when everything passed, 1 when something failed; throws a Problem when policies do not compile. */
export async function runTest(given: readonly string[], options: PolicyTestOptions): Promise<number> {
  const { coverage, run } = options
  const percent = typeof coverage === 'string' ? Number(coverage) : undefined
  // The parser cannot know that the word after --coverage is a folder.
  const stray = typeof coverage === 'string' && !/^\d+(\.\d+)?$/.test(coverage) ? [coverage] : []
  if (stray.length === 0 && percent !== undefined && !(percent <= 100)) throw notPercent(coverage)
  const folders = [...given, ...stray]
  if (run !== undefined) toExpression(run)
  const scope = {
    coverage: coverage !== undefined,
    ...(percent === undefined || stray.length > 0 ? {} : { wantedCoverage: percent }),
    ...(run === undefined ? {} : { run }),
  }
  if (options.watch === true) {
    const { watchTests } = await import('./policy-watch.ts')
    return watchTests(folders, scope, options)
  }
  const progress = createProgress(process.stderr, false)
  try {
    const files = await readPolicyFiles(folders)
    const toolchain = await compileTools().toolchain()
    const summary = await testPolicies({ ...scope, files, toolchain, onStep: progress.step })
    progress.done()
    await writeOut(
      printers[options.format ?? 'table'](summary, { color: useColour(process.stdout, process.env, options.color) }),
    )
    return hasFailed(summary) ? 1 : 0
  } finally {
    progress.done()
  }
}

const printers = { table: printTestRun, json: printTestRunJson, junit: printTestRunJunit }

function notPercent(found: string | true | undefined): Problem {
  return new Problem('input.usage', '--coverage takes a percentage', {
    found: String(found),
    wanted: 'a number from 0 to 100, or nothing',
    next: '--coverage alone lists the lines no test reached',
  })
}
