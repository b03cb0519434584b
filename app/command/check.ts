import type { CheckOptions } from './check-options.ts'
import { exitCodeOf, prepare, run } from './judge.ts'
import { loadPrinters, writeReport } from './output.ts'
import { createProgress } from './terminal.ts'
import { delayOptimising } from './tiering.ts'

/** Runs `plumbline check` and gives the exit code: 0 pass, 1 findings at or above the threshold; throws a Problem for everything else. */
export async function runCheck(
  inputs: readonly string[],
  options: CheckOptions,
  early?: (path: string) => Promise<Uint8Array | undefined>,
): Promise<number> {
  delayOptimising()
  const progress = createProgress(process.stderr, options.quiet === true)
  try {
    loadPrinters(options)
    const prepared = await prepare(inputs, options, progress.step, early)
    if (options.explain) {
      const { runExplain } = await import('./explain.ts')
      return await runExplain(options.explain, { ...prepared.request, done: progress.done })
    }
    const report = await run(prepared, inputs, options)
    progress.done()
    await writeReport(report, prepared.policies, options)
    return exitCodeOf(report, options)
  } finally {
    progress.done()
  }
}
