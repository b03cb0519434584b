import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { Problem } from '../app/model/problem.ts'

/** A job summary takes 1 MiB of a step (GitHub documentation, "Workflow commands for GitHub Actions"). */
export const longestSummary = 1_000_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What a step says to its runner, in its two languages: files named by the environment, and commands in its log
 * (GitHub documentation, "Workflow commands for GitHub Actions"). Forty lines instead of @actions/core, which brings an HTTP client and tokens we have no use for.
 */
export interface Runner {
  /** Text for people; nothing in it is taken for a command. */
  readonly log: (text: string) => void
  /** Commands, each a line, escaped already. */
  readonly command: (lines: string) => void
  readonly output: (name: string, value: string) => void
  /** Adds to the job summary. */
  readonly summary: (markdown: string) => void
}

/** The runner of this step. `write` takes what goes to the log. */
export function openRunner(environment: Environment, write: (text: string) => void): Runner {
  return {
    log(text) {
      const token = randomBytes(16).toString('hex')
      write(`::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`)
    },
    command: (lines) => write(lines.replace(/\n?$/, '\n')),
    output(name, value) {
      const end = `end-${randomBytes(16).toString('hex')}`
      append(environment, 'GITHUB_OUTPUT', `${name}<<${end}\n${value}\n${end}\n`)
    },
    summary: (markdown) => append(environment, 'GITHUB_STEP_SUMMARY', markdown),
  }
}

/** Outside of a workflow nobody reads these files. */
function append(environment: Environment, name: string, text: string): void {
  const file = environment[name]
  if (file === undefined || file === '') return
  try {
    appendFileSync(file, text)
  } catch (cause) {
    throw new Problem('output.write', `the runner's file ${name} cannot be written`, {
      file,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'the file that the runner made for this step',
      cause,
    })
  }
}
