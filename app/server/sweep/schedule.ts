import type { JobQueue, NewJob } from '../../workflow/ports/jobs.ts'

/**
 * The next sweep as a job. Its time lies on a grid that all processes share, and its key is that time: however many ask for it, it is done once.
 */
export function nextSweep(everyMs: number, now: number): NewJob {
  const at = new Date((Math.floor(now / everyMs) + 1) * everyMs).toISOString()
  return { lane: 'sweep', key: `sweep:${at}`, supersedes: true, task: { kind: 'sweep' }, notBefore: at }
}

export async function scheduleSweep(queue: Pick<JobQueue, 'add'>, everyMs: number, now: number): Promise<void> {
  if (everyMs > 0) await queue.add([nextSweep(everyMs, now)])
}
