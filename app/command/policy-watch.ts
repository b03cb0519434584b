import { installed } from '../files/place.ts'
import type { PolicyFiles } from '../files/policy-folder.ts'
import { watchFolders } from '../files/watch-folder.ts'
import { Problem } from '../model/problem.ts'
import { hasFailed } from '../model/test-run.ts'
import { printProblem } from '../report/problem.ts'
import { printTestRun } from '../report/test-run.ts'
import { affectedBy } from '../workflow/affected.ts'
import type { Toolchain } from '../workflow/ports.ts'
import { compileTools } from './library.ts'
import { writeOut } from './output.ts'
import { readPolicyFiles } from './policy-files.ts'
import type { PolicyTestOptions } from './policy-test.ts'
import { type TestScope, testPolicies } from './policy-test-run.ts'
import { useColour } from './terminal.ts'

type Asked = Pick<TestScope, 'run' | 'coverage' | 'wantedCoverage'>

/**
 * Runs all tests, then after each change of the folders those that it touches, until the process is interrupted. What does not compile is said and
 * does not end it; the next run then is one of everything.
 */
export async function watchTests(
  folders: readonly string[],
  asked: Asked,
  options: PolicyTestOptions,
): Promise<number> {
  if (options.format !== undefined && options.format !== 'table') {
    throw new Problem('input.usage', '--watch prints tables alone', {
      found: `--format ${options.format}`,
      next: 'drop one of them',
    })
  }
  const round = openRounds(folders, asked, options, await compileTools().toolchain())
  const end = watchFolders(folders.length === 0 ? [installed('policies')] : folders, round)
  const interrupted = new Promise<void>((resolve) => {
    // Ctrl-C is how this ends, and no failure.
    process.removeAllListeners('SIGINT').once('SIGINT', resolve)
  })
  await round()
  await interrupted
  end()
  return 0
}

/** Gives a function that tests what has changed since it was last called, everything at first; one call waits for the other. */
export function openRounds(
  folders: readonly string[],
  asked: Asked,
  options: PolicyTestOptions,
  toolchain: Toolchain,
): () => Promise<void> {
  const color = useColour(process.stdout, process.env, options.color)
  let before: PolicyFiles | undefined
  const round = async (): Promise<void> => {
    try {
      const now = await readPolicyFiles(folders)
      const changed = before === undefined ? { files: now } : touched(before, now)
      if (changed === undefined) return
      before = undefined
      const summary = await testPolicies({ ...asked, ...changed, toolchain, onStep: () => undefined })
      before = now
      await writeOut(`${printTestRun(summary, { color })}${verdict(hasFailed(summary))}`)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await writeOut(`${printProblem(error, { color })}${verdict(true)}`)
    }
  }
  let last = Promise.resolve()
  return () => {
    last = last.then(round)
    return last
  }
}

/** Undefined when nothing has changed that matters; everything when nobody uses what changed. */
function touched(before: PolicyFiles, now: PolicyFiles): Pick<TestScope, 'files' | 'part'> | undefined {
  const { changed, files } = affectedBy(before, now)
  if (changed.length === 0) return undefined
  return files.modules.some(({ text }) => /^package policies\./m.test(text)) ? { files, part: true } : { files: now }
}

function verdict(failed: boolean): string {
  return `${failed ? 'failed' : 'passed'}; waiting for changes (Ctrl-C ends)\n\n`
}
