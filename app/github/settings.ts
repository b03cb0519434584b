import type { RateBudgets } from '../workflow/ports/jobs.ts'

/** The App's own identity and where its GitHub is. */
export interface GithubSettings {
  readonly appId: number
  /** PEM, or a function that signs elsewhere, such as in a key service. */
  readonly key: string | SignToken
  /** `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  /** Further hosts that GitHub may send downloads to, beside its own: where an Enterprise Server keeps artifacts. */
  readonly downloadHosts?: readonly string[]
}

/** Gives a JSON Web Token of the App and when it expires (ISO). `timeDifference` is in seconds. */
export type SignToken = (
  appId: string | number,
  timeDifference?: number,
) => Promise<{ readonly jwt: string; readonly expiresAt: string }>

/** What the adapter needs of the process it runs in. */
export interface GithubParts {
  readonly budgets: RateBudgets
  readonly clock: Clock
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal.addEventListener('abort', stop, { once: true })
    }),
}
