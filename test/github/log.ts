import type { IncomingHttpHeaders } from 'node:http'

/** One request as it came, and what became of it. */
export interface LoggedRequest {
  readonly method: string
  /** With the query, without the prefix of GitHub Enterprise Server. */
  readonly path: string
  /** As the contract calls it; `graphql`, or null where the contract has none. */
  readonly operation: string | null
  /** The token, whole. */
  readonly token: string | null
  readonly body: unknown
  readonly headers: Readonly<IncomingHttpHeaders>
  /** Milliseconds of the machine's clock. */
  readonly at: number
  /** 0 until it was answered; -1 where no answer was given. */
  status: number
}
