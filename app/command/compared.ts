import { readFile } from 'node:fs/promises'
import type { BaselineEntry } from '../evaluate/baseline.ts'
import { writeWhole } from '../files/write-file.ts'
import type { WaiverRules } from '../model/configuration.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { accept } from '../workflow/accept.ts'
import { check } from '../workflow/check.ts'
import type { CheckRequest } from '../workflow/check-request.ts'
import { readComments } from '../workflow/read-comments.ts'
import { openBase, openBaseline } from './base.ts'
import { baseSourceReader } from './base-source.ts'
import type { CheckOptions } from './check-options.ts'
import type { Sourced } from './sourced.ts'

/** What is judged from the command line: the files as they are now. */
const head = 'the working tree'

/** Checks against the base or the baseline that the options name, or writes a baseline. */
export async function runCompared(
  request: CheckRequest,
  sources: Sourced['sources'],
  inputs: readonly string[],
  options: CheckOptions,
): Promise<Report> {
  const { writeBaseline, approvedBy } = options
  if (writeBaseline !== undefined) return runAccept(request, writeBaseline, options.baseline)
  const all = new Map(sources)
  const base = await openBase(options, {
    ...request,
    inputs,
    readSource: baseSourceReader(request, all),
    ...(options.config === undefined ? {} : { wanted: options.config }),
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.root?.[0] === undefined ? {} : { root: options.root[0] }),
  })
  return check({
    ...request,
    sourceOf: (each) => all.get(each),
    // A change must not loosen the rules by which its own comments are read.
    ...(base?.kind === 'evidence' ? { comments: commentsBy(base.waiverRules, request, sources) } : {}),
    ...(base === undefined ? {} : { base }),
    head,
    ...(approvedBy === undefined ? {} : { approvals: { head, by: approvedBy } }),
  })
}

function commentsBy(rules: WaiverRules, { bundles, today }: CheckRequest, sources: Sourced['sources']) {
  const policies = bundles.flatMap((bundle) => bundle.policies)
  return readComments(sources, policies, rules, today).waivers
}

/** Writes the baseline, whole or not at all, unless something could not be judged. */
async function runAccept(request: CheckRequest, file: string, baseline: string | undefined): Promise<Report> {
  const known = baseline === undefined ? await entriesOf(file) : (await openBaseline(baseline)).entries
  const accepted = await accept(request, file, known)
  if (accepted.report.verdict !== 'error') await writeWhole(file, accepted.baseline)
  return accepted.report
}

/** What the file accepts that is to be written; undefined when there is none, or one that is damaged. Anything else is not overwritten. */
async function entriesOf(file: string): Promise<readonly BaselineEntry[] | undefined> {
  const text = await readFile(file, 'latin1').catch(() => undefined)
  if (text === undefined) return undefined
  if (!text.slice(0, 1000).includes('plumbline.baseline/')) {
    throw new Problem('input.baseline', 'the file is there and is no baseline; it was left alone', {
      file,
      wanted: 'a new file, or one that --write-baseline wrote',
      next: 'choose another name',
    })
  }
  return openBaseline(file).then(
    ({ entries }) => entries,
    () => undefined,
  )
}
