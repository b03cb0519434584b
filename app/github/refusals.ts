import { Problem, type ProblemCode } from '../model/problem.ts'
import { scrubTokens } from './scrub.ts'

/** An answer that is no success, as octokit throws it. */
export interface Refused {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** The answer inside an error of octokit; undefined for everything else, such as a broken connection. */
export function refusedOf(error: unknown): Refused | undefined {
  if (!(error instanceof Error) || !('response' in error) || !('status' in error)) return undefined
  const { response, status } = error
  if (typeof response !== 'object' || response === null || typeof status !== 'number') return undefined
  const headers = 'headers' in response && typeof response.headers === 'object' ? response.headers : {}
  return { status, message: error.message, headers: { ...headers } }
}

/** What an answer that is no success means for people. `what` says what was wanted: `GET /repos/{owner}/{repo}`. */
export function problemOf(what: string, { status, message, headers }: Refused): Problem {
  const needed = headers['x-accepted-github-permissions']
  const { code, found, next } = meaningOf(status, needed === undefined ? '' : String(needed))
  return new Problem(code, `GitHub: ${found}`, {
    file: what,
    found: `${status} ${scrubTokens(message).replace(/\s+/g, ' ').slice(0, 300)}`,
    ...(next === '' ? {} : { next }),
  })
}

function meaningOf(
  status: number,
  needed: string,
): { readonly code: ProblemCode; readonly found: string; readonly next: string } {
  const grant =
    needed === '' ? 'see which permissions the App was granted' : `grant the App one of: ${needed.slice(0, 200)}`
  switch (status) {
    case 401:
      return {
        code: 'upstream.denied',
        found: 'the App’s credentials are not accepted',
        next: 'see whether its key is the right one',
      }
    case 403:
      return { code: 'upstream.denied', found: 'this is not allowed', next: grant }
    case 404:
      // GitHub says the same for what is hidden and what is absent.
      return { code: 'upstream.missing', found: 'not there, or the App may not see it', next: grant }
    case 410:
      return { code: 'upstream.missing', found: 'this is gone', next: '' }
    case 400:
    case 409:
    case 413:
    case 422:
      return { code: 'upstream.refused', found: 'the request was refused', next: '' }
    default:
      return status >= 500
        ? { code: 'upstream.unavailable', found: 'it cannot answer at the moment', next: 'it is tried again' }
        : { code: 'upstream.unexpected', found: 'an answer that is not documented', next: '' }
  }
}

/** The value of a request, or undefined when what it asks for is not there or may not be seen. */
export async function orMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof Problem && error.code === 'upstream.missing') return undefined
    throw error
  }
}

/** The same for what GitHub refuses, such as a hash it does not know. */
export async function orRefused<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (error instanceof Problem && error.code === 'upstream.refused') return undefined
    throw error
  }
}
