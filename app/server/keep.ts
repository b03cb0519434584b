import type { Logger } from 'pino'
import { Problem } from '../model/problem.ts'
import type { Delivery, JobQueue, NewJob } from '../workflow/ports/jobs.ts'
import type { Receive } from './webhook.ts'

/** Says what a webhook asks for; throws a Problem `upstream.*` when it is not as GitHub documents it. */
export type ReadWebhook = (
  headers: { readonly id: string; readonly event: string; readonly received: string },
  payload: unknown,
) => { readonly delivery: Delivery; readonly jobs: readonly NewJob[] }

/** Keeps the deliveries that ask for something, with their jobs. */
export function keepIn(queue: Pick<JobQueue, 'receive'>, read: ReadWebhook, log: Logger): Receive {
  return async ({ id, name, payload }) => {
    let work: ReturnType<ReadWebhook>
    try {
      work = read({ id, event: name, received: new Date().toISOString() }, payload)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      // Delivered again it would be the same.
      log.error({ delivery: id, kind: name, err: error }, 'a webhook was not understood')
      return 'ignored'
    }
    return work.jobs.length === 0 ? 'ignored' : queue.receive(work.delivery, work.jobs)
  }
}
