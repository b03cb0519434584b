import type { ServerResponse } from 'node:http'

/** What every answer carries: nothing of ours is framed, sniffed, cached by others or told to other sites. */
const always = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

export interface Answer {
  readonly status: number
  readonly type?: 'text/plain' | 'text/html' | 'application/json' | (string & {})
  readonly body?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

/** Sends an answer, unless one was sent already or the other side is gone. It is whole at once; the connection may have to stay until later. */
export function send(
  response: ServerResponse,
  { status, type = 'text/plain', body = '', headers = {} }: Answer,
  until?: Promise<void>,
): void {
  if (response.headersSent || response.destroyed) return
  const length = Buffer.byteLength(body)
  response.writeHead(status, {
    ...always,
    'content-type': type.includes(';') ? type : `${type}; charset=utf-8`,
    'content-length': length,
    ...(headers as Record<string, string | string[]>),
  })
  const sent = response.req.method === 'HEAD' ? '' : body
  if (until === undefined) {
    response.end(sent)
    return
  }
  response.write(sent)
  void until.then(() => response.end())
}

export function plain(status: number, text: string): Answer {
  return { status, body: `${text}\n` }
}

/** To another page; the method becomes GET. */
export function redirect(location: string, headers: Answer['headers'] = {}): Answer {
  return { status: 303, headers: { ...headers, location } }
}
