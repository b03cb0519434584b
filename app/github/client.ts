import { Octokit } from '@octokit/core'
import { type PaginateInterface, paginateRest } from '@octokit/plugin-paginate-rest'
import { type Api, restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods'
import { Problem } from '../model/problem.ts'
import { scrubTokens } from './scrub.ts'
import { BrokenAnswer, type Sender, send, type Traffic } from './send.ts'

/** GitHub's API with the rights of one token, until one signal. All requests go through `send`. */
export interface Client extends Api {
  readonly paginate: PaginateInterface
  /** A query or mutation; `repeatable` when running it twice does the same as once. Throws a Problem for errors inside the answer. */
  readonly graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>, repeatable: boolean) => Promise<T>
  readonly request: Octokit['request']
  readonly sender: Sender
}

/** Marks a request that may be sent again though its method does not say so. */
export const repeatable = { request: { repeatable: true } } as const

const Plain = Octokit.plugin(restEndpointMethods, paginateRest)
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
/** The version of the API this was written against; GitHub changes nothing in it. */
const apiVersion = { 'x-github-api-version': '2022-11-28' }
const safeMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])

/** A client for one sender; cheap, made anew for each job. */
export function openClient(traffic: Traffic, apiUrl: string, sender: Sender): Client {
  const octokit = new Plain({ baseUrl: apiUrl, userAgent: 'plumbline', log: silent, request: { log: silent } })
  octokit.hook.wrap('request', async (request, options) => {
    const endpoint = octokit.request.endpoint(options)
    const outgoing = {
      method: endpoint.method,
      url: endpoint.url,
      headers: endpoint.headers,
      body: endpoint.body,
      repeatable: safeMethods.has(endpoint.method) || options.request?.repeatable === true,
    }
    return send(traffic, sender, outgoing, async (headers, signal) => {
      const answer = await request({
        ...options,
        headers: { ...options.headers, ...apiVersion, ...headers },
        request: { ...options.request, signal, parseSuccessResponseBody: false },
      })
      return { ...answer, ...(await bodyOf(answer.data)) }
    })
  })
  const graphql = async <T>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    mayRepeat: boolean,
  ): Promise<T> => {
    const answer = await octokit.request('POST /graphql', {
      baseUrl: apiUrl.replace(/\/api\/v3\/?$/, '/api'),
      query,
      variables,
      ...(mayRepeat ? repeatable : {}),
    })
    return dataOf<T>(answer.data)
  }
  return { rest: octokit.rest, paginate: octokit.paginate, request: octokit.request, graphql, sender }
}

/**
 * The content of an answer, JSON where it is that. octokit's own reading keeps large numbers exact, which no answer needs, and takes ten times as long
 * as `JSON.parse`: seconds for a large tree, in which nothing else runs.
 */
async function bodyOf(body: unknown): Promise<{ readonly data: unknown; readonly text: string }> {
  if (!(body instanceof ReadableStream)) return { data: body ?? '', text: '' }
  const text = await new Response(body).text().catch((cause: unknown) => {
    throw new BrokenAnswer('the answer ended early', { cause })
  })
  if (!/^\s*[[{]/.test(text)) return { data: text, text }
  try {
    return { data: JSON.parse(text), text }
  } catch {
    throw new BrokenAnswer('the answer is no JSON')
  }
}

interface GraphqlAnswer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
}

function dataOf<T>(answer: GraphqlAnswer<T>): T {
  const [error] = answer.errors ?? []
  if (error === undefined && answer.data) return answer.data
  const code =
    error?.type === 'NOT_FOUND'
      ? 'upstream.missing'
      : error?.type === 'FORBIDDEN'
        ? 'upstream.denied'
        : 'upstream.refused'
  throw new Problem(code, 'GitHub: the request was refused', {
    file: 'POST /graphql',
    found: `${error?.type ?? ''} ${scrubTokens(error?.message ?? 'no data').slice(0, 300)}`.trim(),
  })
}
