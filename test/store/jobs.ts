import { randomUUID } from 'node:crypto'
import type { RepositoryRef } from '../../app/workflow/ports/host.ts'
import type { Delivery, LeasedJob, NewJob } from '../../app/workflow/ports/jobs.ts'

export const repository: RepositoryRef = { installation: 1, id: 2, owner: 'acme', name: 'shop', defaultBranch: 'main' }

export function delivery(id: string = randomUUID()): Delivery {
  return { id, event: 'pull_request', action: 'synchronize', installation: 1, received: '2026-01-01T00:00:00.000Z' }
}

/** A review of a pull request at a head; it supersedes older ones. */
export function review(pull: number, head: string): NewJob {
  const task = { kind: 'review-pull', repository, pull, head, again: false } as const
  return { lane: `1/2#${pull}`, key: 'review', supersedes: true, task }
}

/** A command on a pull request; commands are worked off one after the other. */
export function command(pull: number, text: string): NewJob {
  const task = { kind: 'command', repository, pull, comment: 1, sender: 'mona', text } as const
  return { lane: `1/2#${pull}`, key: `command ${text}`, supersedes: false, task }
}

/** What tells one job from another in a test: the head, or the words of a command. */
export function label({ task }: Pick<LeasedJob, 'task'>): string {
  return task.kind === 'review-pull' ? task.head : task.kind === 'command' ? task.text : task.kind
}

export interface TestClock {
  readonly now: () => number
  readonly pass: (ms: number) => void
  /** Lets so much pass every millisecond, until the function it returns is called. */
  readonly run: (ms: number) => () => void
}

/** A clock that stands until it is moved. */
export function standingClock(): TestClock {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const pass = (ms: number) => {
    time += ms
  }
  return {
    now: () => time,
    pass,
    run: (ms) => {
      const timer = setInterval(pass, 1, ms)
      return () => clearInterval(timer)
    },
  }
}

/** A promise and what settles it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Resolves when the signal is aborted, with the words of its reason. */
export function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const answer = () => resolve((signal.reason as Error).message)
    if (signal.aborted) answer()
    else signal.addEventListener('abort', answer)
  })
}

/** A list that can be waited for. */
export function log<T>(): {
  readonly entries: T[]
  readonly add: (entry: T) => void
  readonly has: (count: number) => Promise<T[]>
} {
  const entries: T[] = []
  const waiting: { readonly count: number; readonly resolve: (entries: T[]) => void }[] = []
  return {
    entries,
    add: (entry) => {
      entries.push(entry)
      for (const { count, resolve } of waiting) if (entries.length >= count) resolve([...entries])
    },
    has: (count) =>
      new Promise((resolve) => {
        if (entries.length >= count) resolve([...entries])
        else waiting.push({ count, resolve })
      }),
  }
}
