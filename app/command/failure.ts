import { CommanderError } from 'commander'
import { Problem } from '../model/problem.ts'
import { useColour } from './terminal.ts'

/** Prints what went wrong to standard error and gives the exit code: 0 for help and version, 2 for everything else. */
export async function report(error: unknown, debug: boolean): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') return 2
    return 2
  }
  const { printProblem } = await import('../report/problem.ts')
  process.stderr.write(printProblem(asProblem(error), { color: useColour(process.stderr, process.env), debug }))
  return 2
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const cause = error instanceof Error ? error : new Error(String(error))
  return new Problem('internal.bug', `something unexpected happened: ${cause.message}`, {
    next: 'run again with --debug and report what it prints',
    cause,
  })
}
