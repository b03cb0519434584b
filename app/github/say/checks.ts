import { Problem } from '../../model/problem.ts'
import type { CheckConclusion, CheckContent, CheckRunRef, RepositoryRef } from '../../workflow/ports/host.ts'
import { type Client, repeatable } from '../client.ts'
import { at } from '../read/pulls.ts'
import { batchSize, missingAnnotations } from './annotations.ts'
import { fitAnnotation, fitButtons, fitOutput } from './fit.ts'

/** A check run with what it is about to end with; absent while it goes on. */
export interface Ending {
  readonly conclusion: CheckConclusion
  readonly completed: string
}

interface Run {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string | null
  readonly status: string
}

/** How often an update that broke off is taken up again within one job. */
const mostBreaks = 3

/**
 * The check run with this name, head and key; else the newest of the name and head that is in progress, which gets the key; else a new one. One that is
 * completed is never opened again.
 */
export async function startCheck(
  client: Client,
  app: number,
  repository: RepositoryRef,
  check: Omit<CheckRunRef, 'id'>,
  how: { readonly title: string; readonly detailsUrl?: string; readonly started: string },
): Promise<CheckRunRef> {
  const details = how.detailsUrl === undefined ? {} : { details_url: how.detailsUrl }
  const find = async (): Promise<CheckRunRef | undefined> => {
    const runs = (await runsOf(client, app, repository, check.head)).filter(({ name }) => name === check.name)
    const known = runs.find(({ external_id: key }) => key === check.key)
    if (known !== undefined) return { ...check, id: known.id }
    const open = runs[0]
    if (open === undefined || open.status === 'completed') return undefined
    await client.rest.checks.update({
      ...at(repository),
      check_run_id: open.id,
      external_id: check.key,
      ...details,
      ...repeatable,
    })
    return { ...check, id: open.id }
  }
  const create = async (): Promise<CheckRunRef> => {
    const { data } = await client.rest.checks.create({
      ...at(repository),
      name: check.name,
      head_sha: check.head,
      external_id: check.key,
      status: 'in_progress',
      started_at: how.started,
      output: { title: how.title.slice(0, 255), summary: how.title },
      ...details,
    })
    return { ...check, id: data.id }
  }
  const found = await find()
  if (found !== undefined) return found
  try {
    return await create()
  } catch (error) {
    if (!isUnavailable(error)) throw error
    // It may have been made though the answer did not come.
    return (await find()) ?? create()
  }
}

/**
 * Shows this, sends what is missing of the annotations in batches, and completes with the last of them. Does nothing to a run that is completed. After a crash
 * or a broken answer it goes on where it ended.
 */
export async function showCheck(
  client: Client,
  repository: RepositoryRef,
  check: CheckRunRef,
  content: CheckContent,
  ending?: Ending,
): Promise<void> {
  const wanted = content.annotations.map(fitAnnotation)
  for (let breaks = 0; ; breaks++) {
    const { data: run } = await client.rest.checks.get({ ...at(repository), check_run_id: check.id })
    if (run.status === 'completed') return
    const missing =
      run.output.annotations_count === 0 ? wanted : await missingAnnotations(client, repository, check, wanted)
    try {
      await sendBatches(client, repository, check, content, missing, ending)
      return
    } catch (error) {
      if (!isUnavailable(error) || breaks >= mostBreaks) throw error
    }
  }
}

async function sendBatches(
  client: Client,
  repository: RepositoryRef,
  check: CheckRunRef,
  content: CheckContent,
  missing: CheckContent['annotations'],
  ending: Ending | undefined,
): Promise<void> {
  const output = fitOutput(content)
  for (let from = 0; from === 0 || from < missing.length; from += batchSize) {
    const annotations = missing.slice(from, from + batchSize)
    const isLast = from + batchSize >= missing.length
    await client.rest.checks.update({
      ...at(repository),
      check_run_id: check.id,
      output: { ...output, ...(annotations.length === 0 ? {} : { annotations }) },
      actions: fitButtons(content.buttons),
      ...(isLast && ending !== undefined
        ? { status: 'completed', conclusion: ending.conclusion, completed_at: ending.completed }
        : { status: 'in_progress' }),
      ...(annotations.length === 0 ? repeatable : {}),
    })
  }
}

/** Completes everything of ours that is in progress on a head as cancelled. */
export async function cancelChecks(
  client: Client,
  app: number,
  repository: RepositoryRef,
  head: string,
  how: { readonly title: string; readonly completed: string },
): Promise<void> {
  for (const { id, status } of await runsOf(client, app, repository, head)) {
    if (status === 'completed') continue
    await client.rest.checks.update({
      ...at(repository),
      check_run_id: id,
      status: 'completed',
      conclusion: 'cancelled',
      completed_at: how.completed,
      output: { title: how.title.slice(0, 255), summary: how.title },
      ...repeatable,
    })
  }
}

/** All of ours on a head, the newest first. */
async function runsOf(client: Client, app: number, repository: RepositoryRef, head: string): Promise<readonly Run[]> {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    ...at(repository),
    ref: head,
    app_id: app,
    filter: 'all',
    per_page: 100,
  })
  return runs.filter((run) => run.app?.id === app && run.head_sha === head).sort((a, b) => b.id - a.id)
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Problem && error.code === 'upstream.unavailable'
}
