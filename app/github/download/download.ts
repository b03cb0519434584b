import { Problem } from '../../model/problem.ts'
import { allowedDownload } from './hosts.ts'

/** Where downloads may lead, and when they are given up. */
export interface DownloadPlaces {
  readonly apiUrl: string
  readonly furtherHosts: readonly string[]
  /** For one download as a whole. */
  readonly timeoutMs: number
}

export interface DownloadRequest {
  readonly location: string
  readonly maxBytes: number
  readonly signal: AbortSignal
}

const mostHops = 3

/** Thrown when more comes than was allowed. */
export class TooLarge extends Error {}

/**
 * The bytes behind a URL that GitHub named for a short time, piece by piece. The App's credentials are not sent there, and every further hop is
 * looked at. Throws a Problem `upstream.*`, TooLarge past the limit, and the signal's reason.
 */
export async function* download(places: DownloadPlaces, request: DownloadRequest): AsyncGenerator<Uint8Array> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(places.timeoutMs)])
  try {
    const response = await follow(places, request.location, signal)
    let bytes = 0
    for await (const piece of response.body ?? []) {
      bytes += piece.length
      if (bytes > request.maxBytes) throw new TooLarge(`more than ${request.maxBytes} bytes`)
      yield piece
    }
  } catch (error) {
    request.signal.throwIfAborted()
    if (error instanceof Problem || error instanceof TooLarge) throw error
    throw new Problem('upstream.unavailable', 'GitHub: a download broke off', {
      found: signal.aborted ? 'it did not end in time' : 'the connection broke',
      next: 'it is tried again',
    })
  }
}

async function follow(places: DownloadPlaces, location: string, signal: AbortSignal): Promise<Response> {
  let url = allowedDownload(location, places.apiUrl, places.furtherHosts)
  for (let hop = 0; hop <= mostHops; hop++) {
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'user-agent': 'plumbline' } })
    if (response.status === 200) return response
    await response.body?.cancel()
    const next = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || next === null) throw failed(response.status)
    url = allowedDownload(new URL(next, url).href, places.apiUrl, places.furtherHosts)
  }
  throw failed(310)
}

function failed(status: number): Problem {
  const gone = status === 404 || status === 410 || status === 403
  return new Problem(gone ? 'upstream.missing' : 'upstream.unavailable', 'GitHub: a download cannot be had', {
    found: String(status),
    next: gone ? 'it expired or was deleted' : 'it is tried again',
  })
}
