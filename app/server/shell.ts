import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { type Answer, plain, send } from './answer.ts'
import { isSameText } from './same-text.ts'

/** Gives the answer of a page, or undefined when the address is not its own. */
export type Route = (request: IncomingMessage, url: URL) => Promise<Answer | undefined> | Answer | undefined

export interface Shell {
  /** Starts listening and gives the port. */
  listen(): Promise<number>
  /** Takes no more connections; resolves when the answers that were begun are sent. */
  close(): Promise<void>
}

export interface ShellOptions {
  readonly host: string
  readonly port: number
  readonly routes: readonly Route[]
  readonly log: Logger
}

/** How long what is left of a refused body is read and thrown away, so that the client gets to see the answer. */
const lingerMs = 2000

/** A server that asks its routes in order; what none of them knows is a 404. */
export function createShell({ host, port, routes, log }: ShellOptions): Shell {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 })
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => undefined)
    request.on('error', () => undefined)
    void respond(request, response, routes, log)
  }
  server.on('request', handle)
  // A client that asks first is told no before it sends a byte: `respond` reads the body only where it is wanted.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const declared = Number(request.headers['content-length'] ?? 0)
    if (declared <= mostBytes) response.writeContinue()
    handle(request, response)
  })
  server.on('clientError', (_, socket) => {
    const unanswered = 'bytesWritten' in socket && socket.bytesWritten === 0
    if (socket.writable && unanswered) socket.end(badRequest)
    else socket.destroy()
  })
  return { listen: () => listen(server, host, port), close: () => close(server) }
}

const badRequest = 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** GitHub never delivers more. */
export const mostBytes = 25 * 1024 * 1024

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  log: Logger,
): Promise<void> {
  let answer = plain(404, 'not found')
  try {
    const url = new URL(request.url ?? '/', 'http://localhost')
    for (const route of routes) {
      const found = await route(request, url)
      if (found === undefined) continue
      answer = found
      break
    }
  } catch (error) {
    log.error({ err: error }, 'a request failed')
    answer = plain(500, 'something unexpected happened; the log has more')
  }
  if (request.complete) return send(response, answer)
  send(response, { ...answer, headers: { ...answer.headers, connection: 'close' } }, drained(request))
}

/**
 * Resolves when the rest of a body that nobody wants was thrown away, or took too long. A connection that is closed before is reset, and then the
 * client may never see the answer.
 */
function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lingerMs)
    const end = (): void => {
      clearTimeout(timer)
      resolve()
    }
    request.once('end', end)
    request.once('close', end)
    request.resume()
  })
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

/** True when the request carries this bearer token; compared in constant time. */
export function carriesToken(request: IncomingMessage, token: string): boolean {
  return isSameText(request.headers.authorization ?? '', `Bearer ${token}`)
}
