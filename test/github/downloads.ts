/** The second host, where files lie: URLs that are good for a minute, and no place for tokens. */
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Downloads {
  readonly url: string
  /** A URL that gives these bytes for a minute to whoever has it. Artifacts refuse a request that carries a token, archives do not look at it. */
  offer(kind: 'archive' | 'artifact', find: () => Promise<Buffer>): string
  /** What was asked for, with whether a token was sent along. */
  readonly requests: { readonly path: string; readonly authorized: boolean; readonly status: number }[]
  close(): void
}

interface Offer {
  readonly kind: 'archive' | 'artifact'
  readonly find: () => Promise<Buffer>
  readonly until: number
}

const minute = 60 * 1000

export async function startDownloads(now: () => Date): Promise<Downloads> {
  const offers = new Map<string, Offer>()
  const requests: Downloads['requests'] = []
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    const offer = offers.get(path)
    const authorized = request.headers.authorization !== undefined
    const status =
      offer === undefined
        ? 404
        : offer.until < now().getTime()
          ? 403
          : authorized && offer.kind === 'artifact'
            ? 400
            : 200
    requests.push({ path, authorized, status })
    if (status !== 200) response.writeHead(status).end()
    else {
      offer?.find().then(
        (bytes) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes),
        () => response.writeHead(500).end(),
      )
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    requests,
    offer(kind, find) {
      const path = `/${kind}/${randomUUID()}?sig=${randomUUID()}`
      offers.set(path, { kind, find, until: now().getTime() + minute })
      return url + path
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
