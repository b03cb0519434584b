import { Problem } from '../../model/problem.ts'

/** Where github.com sends those who download archives and artifacts (GitHub's documentation of its domains). */
const knownHosts = ['github.com', 'githubusercontent.com', 'blob.core.windows.net', 'ghe.com']

/**
 * The URL of a download that GitHub named, when it is a place GitHub keeps things: over https, on its own host or one below, or one of the further
 * hosts. A test GitHub on loopback may send to loopback. Throws a Problem for every other place.
 */
export function allowedDownload(location: string, apiUrl: string, furtherHosts: readonly string[]): URL {
  const api = new URL(apiUrl)
  const url = URL.canParse(location, api.href) ? new URL(location, api.href) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') throw refused(url)
  if (isLoopback(api.hostname)) {
    if (!isLoopback(url.hostname)) throw refused(url)
    return url
  }
  const base = api.hostname.replace(/^api\./, '')
  const hosts = [base, ...furtherHosts, ...(base === 'github.com' || base.endsWith('.ghe.com') ? knownHosts : [])]
  const isKnown = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  if (!isKnown || url.protocol !== 'https:') throw refused(url)
  return url
}

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === '[::1]' || host === 'localhost'
}

function refused(url: URL | undefined): Problem {
  return new Problem('upstream.unexpected', 'GitHub: a download leads to a host that is not known', {
    found: url === undefined ? 'no URL' : `${url.protocol}//${url.hostname}`,
    wanted: 'a host of this GitHub, over https',
    next: 'where your Enterprise Server keeps artifacts elsewhere, name that host in the settings',
  })
}
