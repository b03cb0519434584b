import http from 'node:http'
import https from 'node:https'
import { Problem, type ProblemCode } from '../app/model/problem.ts'

/** One answer of GitHub's API, its JSON read. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  /** Path of the next page, when there is one. */
  readonly next?: string
}

/** GitHub's API with one token. Whatever is no success is thrown as a Problem with an `upstream.*` code. */
export type Github = (method: string, path: string, body?: object) => Promise<Answer>

export interface GithubOptions {
  /** `https://api.github.com`, `https://HOST/api/v3`. */
  readonly url: string
  readonly token: string
  readonly userAgent: string
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
}

const patienceMs = 20_000
const largestAnswer = 32 * 1024 * 1024
const mostTries = 3
/** A limit that lasts longer is not waited for: a comment is not worth minutes of a runner. */
const longestPauseMs = 30_000

/**
 * Opens the API. Reads are tried again where the network or GitHub failed, everything where a rate limit asks for a pause that is short. Goes through
 * the proxy that the environment names, as the runner does. Node's own client and not Octokit: the handful of requests needs no more.
 */
export function openGithub({ url, token, userAgent, pause }: GithubOptions): Github {
  const top = new URL(url)
  const { Agent } = top.protocol === 'http:' ? http : https
  // Node 24 reads the proxy from here; older ones, on which only tests run, do not know the option.
  const agent = new Agent({ proxyEnv: process.env } as https.AgentOptions)
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': userAgent,
    'x-github-api-version': '2022-11-28',
  }
  return async (method, path, body) => {
    const target = new URL(path === '/graphql' ? graphqlUrl(top) : `${top.href.replace(/\/$/, '')}${path}`)
    for (let tries = 1; ; tries += 1) {
      const answer = await send(target, { method, headers, agent }, body).catch((cause: Error) => ({ cause }))
      const wait = tries < mostTries ? pauseBefore(method, answer, tries) : undefined
      if (wait === undefined) return readAnswer(`${method} ${target.pathname}`, answer, top)
      await pause(wait)
    }
  }
}

/** GitHub Enterprise Server has GraphQL beside `/api/v3`. */
function graphqlUrl(top: URL): string {
  return `${top.href.replace(/\/(?:v3\/?)?$/, '')}/graphql`
}

interface Received {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}

type Attempt = Received | { readonly cause: Error }

function send(target: URL, options: http.RequestOptions, body: object | undefined): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { request: start } = target.protocol === 'http:' ? http : https
    const request = start(target, { ...options, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > largestAnswer) response.destroy(new Error(`more than ${largestAnswer} bytes`))
      })
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    request.on('error', reject)
    if (body !== undefined) request.setHeader('content-type', 'application/json')
    request.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** How long to wait before trying again; undefined when there is no point in it. */
function pauseBefore(method: string, answer: Attempt, tries: number): number | undefined {
  const failed = 'cause' in answer || answer.status >= 500
  if (failed) return method === 'GET' ? tries * 1000 : undefined
  const asked = Number(answer.headers['retry-after'])
  const limited = answer.status === 429 || answer.status === 403
  return limited && asked * 1000 <= longestPauseMs ? asked * 1000 : undefined
}

function readAnswer(what: string, answer: Attempt, top: URL): Answer {
  if ('cause' in answer) throw failure('upstream.unavailable', what, answer.cause.message)
  const { status, headers, text } = answer
  let body: unknown
  try {
    body = text === '' ? null : JSON.parse(text)
  } catch {
    if (status < 300) throw failure('upstream.unexpected', what, `${status} with something that is no JSON`)
  }
  const said = (body as { message?: unknown } | null | undefined)?.message
  if (status >= 300 || status < 200) {
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
    const code = limited && status === 403 ? 'upstream.unavailable' : codeOf(status)
    throw failure(code, what, `${status}${typeof said === 'string' ? ` ${said}` : ''}`.slice(0, 500))
  }
  const link = /<([^>]+)>;\s*rel="next"/.exec(String(headers.link ?? ''))?.[1]
  const next = link === undefined ? undefined : pathBelow(link, top)
  return { status, body, ...(next === undefined ? {} : { next }) }
}

/** The token goes nowhere but to the API it is for. */
function pathBelow(link: string, top: URL): string | undefined {
  const start = top.href.replace(/\/$/, '')
  return link.startsWith(`${start}/`) ? link.slice(start.length) : undefined
}

function codeOf(status: number): ProblemCode {
  if (status === 401 || status === 403) return 'upstream.denied'
  if (status === 404 || status === 410) return 'upstream.missing'
  if (status === 429 || status >= 500) return 'upstream.unavailable'
  return status >= 400 ? 'upstream.refused' : 'upstream.unexpected'
}

function failure(code: ProblemCode, what: string, found: string): Problem {
  return new Problem(code, `GitHub did not do what it was asked: ${what}`, { found })
}
