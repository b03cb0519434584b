/** The GitHub Action: puts the parts together. */
import { delayOptimising } from '../app/command/tiering.ts'
import { outcomeOfError } from './outcome.ts'
import { runStep } from './run.ts'
import { longestSummary, openRunner } from './runner.ts'

delayOptimising()
const runner = openRunner(process.env, (text) => process.stdout.write(text))
try {
  process.exitCode = await runStep(process.env, runner)
} catch (error) {
  const { log, annotations, verdict, exitCode, page } = outcomeOfError(error, process.env.RUNNER_DEBUG === '1')
  process.exitCode = exitCode
  runner.log(log)
  runner.command(annotations)
  try {
    runner.output('verdict', verdict)
    runner.summary(page(longestSummary))
  } catch {
    // The runner's own files cannot be written; the log has said everything.
  }
}
