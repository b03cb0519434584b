import { exitCodeOf, type Judged } from '../app/command/judge.ts'
import { Problem } from '../app/model/problem.ts'
import { rootsOf } from '../app/report/by-root.ts'
import { clip, markdown, markdownCode } from '../app/report/escape.ts'
import { printGithubProblem } from '../app/report/github-problem.ts'
import { printStepAnnotations } from '../app/report/github-step.ts'
import { printJson } from '../app/report/json.ts'
import { marks, printPage } from '../app/report/markdown.ts'
import { printMarkdownProblem } from '../app/report/markdown-problem.ts'
import { sectionNames, sections } from '../app/report/order.ts'
import { printProblem } from '../app/report/problem.ts'
import { printSarif } from '../app/report/sarif.ts'
import { printTable } from '../app/report/table.ts'
import { titleOf } from '../app/report/title.ts'

/** What came of a step, ready to be said in every place. */
export interface Outcome {
  /** 0 nothing blocks, 1 something does, 2 it could not be judged, or not as a whole. */
  readonly exitCode: 0 | 1 | 2
  readonly verdict: string
  /** How many findings of each kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly log: string
  /** Workflow commands. */
  readonly annotations: string
  /** Markdown of at most so many characters and bytes. */
  readonly page: (limit: number) => string
  /** Absent when there is no report. */
  readonly files?: { readonly json: string; readonly sarif: string }
}

/** The outcome of a step that judged. */
export function outcomeOf({ report, policies }: Judged): Outcome {
  const exitCode = exitCodeOf(report, {})
  const parts = sections(report)
  const [root = '.', ...others] = rootsOf(report)
  const name = root === '.' || others.length > 0 ? '' : ` · ${markdownCode(clip(root, 200))}`
  const heading = () => `## ${marks[report.verdict]} Plumbline${name}: ${markdown(titleOf(report))}`
  return {
    exitCode,
    verdict: exitCode === 2 ? 'error' : report.verdict,
    counts: Object.fromEntries(sectionNames.map((section) => [section, parts[section].length])),
    log: printTable(report, { width: 120 }),
    annotations: printStepAnnotations(report),
    page: (limit) => printPage(report, { limit, heading, byRoot: true }),
    files: { json: printJson(report), sarif: printSarif(report, { policies, audience: 'code-scanning' }) },
  }
}

/** The outcome of a step that could not judge. With `debug` the log holds the stack. */
export function outcomeOfError(error: unknown, debug: boolean): Outcome {
  const problem = error instanceof Problem ? error : bug(error)
  const page = printMarkdownProblem(problem)
  return {
    exitCode: 2,
    verdict: 'error',
    counts: Object.fromEntries(sectionNames.map((section) => [section, 0])),
    log: printProblem(problem, { width: 120, debug }),
    annotations: printGithubProblem(problem),
    page: (limit) => clip(page, limit),
  }
}

function bug(error: unknown): Problem {
  const cause = error instanceof Error ? error : new Error(String(error))
  return new Problem('internal.bug', `something unexpected happened: ${cause.message}`, {
    next: 'run the job again with debug logging and report what the log says',
    cause,
  })
}
