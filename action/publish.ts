import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { writeWhole } from '../app/files/write-file.ts'
import { Problem } from '../app/model/problem.ts'
import type { Outcome } from './outcome.ts'
import { longestSummary, type Runner } from './runner.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Writes the files, the outputs that name them and the job summary; says in the log what was found and marks the lines. */
export async function publish(
  outcome: Outcome,
  runner: Runner,
  environment: Environment,
  { sarifFile, annotations }: { readonly sarifFile: string | null; readonly annotations: boolean },
): Promise<void> {
  const folder = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), 'plumbline-'))
  const page = outcome.page(longestSummary)
  const markdown = join(folder, 'plumbline.md')
  await writeWhole(markdown, page)
  runner.log(outcome.log)
  // What could not be judged is always marked: nothing else tells why the step failed.
  if (annotations || outcome.files === undefined) runner.command(outcome.annotations)
  const { files } = outcome
  const paths = files === undefined ? undefined : await writeFiles(files, folder, sarifFile, environment)
  runner.output('verdict', outcome.verdict)
  runner.output('findings', JSON.stringify(outcome.counts))
  runner.output('report-json', paths?.json ?? '')
  runner.output('sarif-file', paths?.sarif ?? '')
  runner.output('markdown', markdown)
  runner.summary(page)
}

async function writeFiles(
  files: NonNullable<Outcome['files']>,
  folder: string,
  sarifFile: string | null,
  environment: Environment,
): Promise<{ readonly json: string; readonly sarif: string }> {
  const json = join(folder, 'report.json')
  const sarif = sarifFile === null ? join(folder, 'plumbline.sarif') : await placeInside(sarifFile, environment)
  await writeWhole(json, files.json)
  await writeWhole(sarif, files.sarif)
  return { json, sarif }
}

/** A path that may be written: below the workspace or the runner's scratch folder, links followed. Its folder is made. */
async function placeInside(path: string, { GITHUB_WORKSPACE, RUNNER_TEMP }: Environment): Promise<string> {
  const full = resolve(path)
  const tops = await Promise.all([GITHUB_WORKSPACE || '.', RUNNER_TEMP || tmpdir()].map((top) => realpath(top)))
  const isInside = (place: string) =>
    tops.some((top) => !isAbsolute(relative(top, place)) && relative(top, place).split(sep)[0] !== '..')
  const folder = dirname(full)
  const above = await nearest(folder)
  if (isInside(above)) {
    await mkdir(folder, { recursive: true })
    if (isInside(await realpath(folder))) return full
  }
  throw new Problem('input.usage', 'the SARIF file may not be written there', {
    found: path,
    wanted: 'a path in the workspace',
    next: 'change the input sarif-file, or action.sarif_file in the configuration',
  })
}

/** The real path of the nearest folder above that is there. */
async function nearest(folder: string): Promise<string> {
  return (await realpath(folder).catch(() => undefined)) ?? nearest(dirname(folder))
}

/** Which section of the comment a step has: the same step of the same job and matrix entry gets the same one again. */
export function sectionKey(paths: readonly string[], rest: readonly unknown[], environment: Environment): string {
  const { GITHUB_WORKFLOW = '', GITHUB_JOB = '' } = environment
  const identity = JSON.stringify([GITHUB_WORKFLOW, GITHUB_JOB, paths, rest])
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 12)
  return `${paths.join(' ').slice(0, 100)} ${digest}`
}
