/** One request from the socket to the answer: log, faults, who asks, rate limits, the contract, the route, and the contract again. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { admit, permit } from './access.ts'
import { type Answer, found, notFound, type Page, Refusal } from './answer.ts'
import type { Contract, MatchedOperation } from './contract.ts'
import type { Fault, Faults } from './faults.ts'
import type { LoggedRequest } from './log.ts'
import type { Call, Route } from './route.ts'
import { routes } from './routes/everything.ts'

/** Everything a call has that does not come from the request. */
export type Parts = Pick<Call, 'world' | 'shape' | 'access' | 'downloads' | 'limits' | 'deliveries' | 'manifests'>

export interface ListenerOptions extends Parts {
  readonly contract: Contract
  readonly faults: Faults
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  readonly validate: boolean
  readonly delayMs: () => number
  /** Answers what is not part of the REST API; undefined for what it does not know. */
  readonly beside: (request: LoggedRequest, parts: Parts) => Promise<Answer | undefined> | Answer | undefined
}

const contentOperations = ['issues/create-comment', 'pulls/create', 'pulls/create-review']

export function createListener(options: ListenerOptions) {
  const { contract, faults, requests, violations, limits } = options

  async function listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readAll(request)
    const path = (request.url ?? '/').replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql/, '/graphql')
    const url = new URL(path, 'http://github.example')
    const method = request.method ?? 'GET'
    const matched = contract.match(method, url.pathname)
    const logged: LoggedRequest = {
      method,
      path,
      operation: matched?.operation.id ?? (url.pathname === '/graphql' ? 'graphql' : null),
      token: request.headers.authorization?.replace(/^\S+\s+/, '') ?? null,
      body: bodyOf(bytes),
      headers: request.headers,
      at: Date.now(),
      status: 0,
    }
    requests.push(logged)
    const delay = options.delayMs()
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    const fault = faults.take(logged)
    const answer = fault !== undefined && fault.afterwards !== true ? undefined : await answerTo(logged, url, matched)
    send(logged, response, fault === undefined ? answer : spoilt(fault))
  }

  async function answerTo(logged: LoggedRequest, url: URL, matched: MatchedOperation | undefined): Promise<Answer> {
    try {
      const beside = await options.beside(logged, options)
      if (beside !== undefined) return beside
      if (matched === undefined) {
        violations.push(`${logged.method} ${logged.path}: no such operation in the contract`)
        throw notFound()
      }
      return await operate(logged, url, matched)
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      violations.push(`${logged.method} ${logged.path}: the fake failed: ${(error as Error).stack}`)
      return { status: 500, body: { message: `The fake failed: ${(error as Error).message}` } }
    }
  }

  async function operate(logged: LoggedRequest, url: URL, matched: MatchedOperation): Promise<Answer> {
    const { operation, params } = matched
    const route = routes[operation.id]
    if (route === undefined) {
      violations.push(`${operation.id}: the fake has no route for it`)
      throw notFound()
    }
    const caller = options.access.identify(logged.headers.authorization)
    const bucket = caller.bucket
    if (operation.id !== 'rate-limit/get') {
      limits.book(bucket, { write: logged.method !== 'GET', content: contentOperations.includes(operation.id) })
    }
    const accept = String(logged.headers.accept ?? '')
    const { searchParams: query } = url
    const call = { ...options, params, query, body: logged.body, accept, caller, token: logged.token ?? '' }
    const answer = await answerOf(matched, route, call).then(
      (result) => ('total' in result ? pageAnswer(result, url, options.shape.api) : result),
      refusalOf,
    )
    if (options.validate && answer.bytes === undefined) {
      violations.push(...contract.checkResponse(operation, answer.status, answer.body))
    }
    const sent = conditional(answer, logged)
    if (sent.status === 304) limits.giveBack(bucket)
    return { ...sent, headers: { ...limits.headers(bucket), ...sent.headers } }
  }

  async function answerOf(matched: MatchedOperation, route: Route, call: Call): Promise<Answer | Page> {
    const { params, query, body, caller, world } = call
    if ('answer' in route) {
      const repository = found(world.findRepository(params.owner ?? '', params.repo ?? ''))
      permit(caller, repository, route.needs)
      refuseUnfit(matched, query, body)
      return await route.answer({ ...call, repository })
    }
    admit(caller, route.as)
    refuseUnfit(matched, query, body)
    return await route.reply(call)
  }

  function refuseUnfit(matched: MatchedOperation, query: URLSearchParams, body: unknown): void {
    const wrong = options.validate ? contract.checkRequest(matched, query, body) : []
    if (wrong.length === 0) return
    violations.push(...wrong)
    throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`)
  }

  function send(logged: LoggedRequest, response: ServerResponse, answer: Answer | Fault | undefined): void {
    if (answer === undefined || 'hang' in answer || 'cut' in answer) {
      logged.status = -1
      if (answer !== undefined && 'cut' in answer) response.destroy()
      return
    }
    const { status = 500, body, headers = {} } = answer
    logged.status = status
    const bytes = 'bytes' in answer ? answer.bytes : undefined
    const written = 'text' in answer ? answer.text : undefined
    const json = body === undefined || bytes !== undefined ? undefined : (written ?? JSON.stringify(body))
    response.writeHead(status, {
      date: options.world.now().toUTCString(),
      'x-github-request-id': `FAKE:${requests.length}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    })
    response.end(bytes ?? json)
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    listen(request, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${(error as Error).stack}`)
      response.destroy()
    })
  }
}

function refusalOf(error: unknown): Answer {
  if (error instanceof Refusal) return error.answer
  throw error
}

function spoilt(fault: Fault): Fault {
  const { status = 500, headers = {}, body = { message: 'Server Error' } } = fault
  if (fault.hang === true) return { hang: true }
  return fault.cut === true ? { cut: true } : { status, headers, body }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** JSON, or the text where it is none. */
function bodyOf(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  const text = bytes.toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function pageAnswer(page: Page, url: URL, api: string): Answer {
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? 30) || 30, 1), 100)
  const number = Math.max(Number(url.searchParams.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(page.total / size), 1)
  const items = page.slice((number - 1) * size, number * size)
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(url.searchParams)
    query.set('page', String(to))
    return `<${api}${url.pathname}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    body: page.key === undefined ? items : { total_count: page.total, [page.key]: items },
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

/** 304 where the client has this answer already. */
function conditional(answer: Answer, logged: LoggedRequest): Answer {
  if (logged.method !== 'GET' || answer.status !== 200) return answer
  const text = answer.bytes === undefined ? JSON.stringify(answer.body) : undefined
  const hash = createHash('sha1')
    .update(text ?? answer.bytes ?? '')
    .digest('hex')
  const headers = { ...answer.headers, etag: `W/"${hash}"` }
  if (logged.headers['if-none-match'] !== headers.etag) return { ...answer, headers, ...(text && { text }) }
  return { status: 304, headers }
}
