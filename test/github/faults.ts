/** What goes wrong on demand. */
import type { LoggedRequest } from './log.ts'

/** The id of an operation (`checks/create`, `graphql`), or a question about the request. */
export type Matcher = string | ((request: LoggedRequest) => boolean)

export interface Fault {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** No answer ever; the connection stays open until the client or the fake closes it. */
  readonly hang?: boolean
  /** The connection is cut instead of an answer. */
  readonly cut?: boolean
  /** The request has its effect first, only the answer is lost. */
  readonly afterwards?: boolean
  /** How many requests fail; 1 when nothing is said. */
  readonly times?: number
}

export interface Faults {
  failNext(matcher: Matcher, fault: Fault): void
  /** The fault that is to hit this request. */
  take(request: LoggedRequest): Fault | undefined
}

export function createFaults(): Faults {
  const waiting: { readonly matcher: Matcher; readonly fault: Fault; left: number }[] = []
  return {
    failNext(matcher, fault) {
      waiting.push({ matcher, fault, left: fault.times ?? 1 })
    },
    take(request) {
      const next = waiting.find(
        ({ matcher, left }) =>
          left > 0 && (typeof matcher === 'string' ? matcher === request.operation : matcher(request)),
      )
      if (next === undefined) return undefined
      next.left -= 1
      return next.fault
    },
  }
}
