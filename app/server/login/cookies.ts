import type { IncomingMessage } from 'node:http'

/** The value of a cookie; undefined when it is not there. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** A cookie no script reads and no other site sends along with its forms. */
export interface Cookie {
  readonly name: string
  /** Characters of base64url, `.` and `~` only. */
  readonly value: string
  /** 0 removes it. */
  readonly seconds: number
  readonly secure: boolean
}

export function printCookie({ name, value, seconds, secure }: Cookie): string {
  const parts = [`${name}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ')
}

/** Browsers take a `__Host-` cookie only over https and from this very host, so no neighbour can plant one. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}
