import type { Logger } from 'pino'

/** One thing to end, in the order given; each gets what is left of the time. */
export interface Ending {
  readonly name: string
  readonly end: (graceMs: number) => Promise<void>
}

export interface Lifecycle {
  readonly draining: () => boolean
  /** Resolves when everything has ended, however it went. */
  stop(why: string): Promise<void>
}

/** Time for the last steps (answers, connections of the database) after jobs had the grace period. */
const marginMs = 3000

/** Ends parts in order within the grace period and a margin; a part that fails or hangs does not keep the next from its turn. */
export function createLifecycle(endings: readonly Ending[], graceMs: number, log: Logger): Lifecycle {
  let stopping: Promise<void> | undefined

  async function run(why: string): Promise<void> {
    log.info({ why, graceMs }, 'stopping')
    const deadline = Date.now() + graceMs
    for (const { name, end } of endings) {
      const left = Math.max(0, deadline - Date.now())
      try {
        await within(end(left), left + marginMs, name)
      } catch (error) {
        log.error({ part: name, err: error }, 'a part did not end well')
      }
    }
    log.info('stopped')
  }

  return {
    draining: () => stopping !== undefined,
    stop(why) {
      stopping ??= run(why)
      return stopping
    },
  }
}

async function within(work: Promise<void>, ms: number, name: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not end in time`)), ms)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** SIGTERM and SIGINT stop gracefully and exit with 0; the second one exits at once with 1. */
export function stopOnSignals(lifecycle: Lifecycle): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, () => {
      if (lifecycle.draining()) process.exit(1)
      void lifecycle.stop(signal).then(() => process.exit(0))
    })
  }
}

/**
 * An error that nobody caught ends the process in one tamed line of the log: what it was doing is done again elsewhere. A promise that nobody waited for
 * is logged and ends nothing: a library whose database went away for a moment rejects some.
 */
export function watchForSurprises(log: Logger): void {
  process.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'something unexpected happened')
    process.exit(70)
  })
  process.on('unhandledRejection', (error: unknown) => {
    log.error({ err: error }, 'something went wrong that nobody waited for')
  })
}
