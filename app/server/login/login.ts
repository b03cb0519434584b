import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { type Answer, plain, redirect } from '../answer.ts'
import { isSameText } from '../same-text.ts'
import type { Route } from '../shell.ts'
import { cookieName, printCookie, readCookie } from './cookies.ts'
import type { GitHubUsers } from './github-user.ts'
import { newSessionName, type Session, type SessionStore, sessionHash } from './sessions.ts'

const attemptSeconds = 600
const sessionSeconds = 8 * 3600

export interface Login {
  /** `/login`, `/login/callback`, `/logout`. */
  readonly route: Route
  /** Who sent the request, and under which hash the session is kept. */
  session(request: IncomingMessage): Promise<{ readonly hash: string; readonly session: Session } | undefined>
  /** To the sign-in, and back to a page of ours afterwards. */
  ask(path: string): Answer
}

export interface LoginParts {
  readonly users: GitHubUsers
  readonly sessions: SessionStore
  readonly publicUrl: string | null
  readonly log: Logger
}

/** Signing in through GitHub: the state and the proof key stay in a cookie of the browser that began, so any process can finish. */
export function createLogin({ users, sessions, publicUrl, log }: LoginParts): Login {
  const secure = publicUrl?.startsWith('https:') ?? false
  const names = { session: cookieName('plumbline', secure), attempt: cookieName('plumbline-login', secure) }
  const redirectUri = publicUrl === null ? null : `${publicUrl}/login/callback`
  const drop = (name: string): string => printCookie({ name, value: '', seconds: 0, secure })

  function begin(to: string): Answer {
    const [state, verifier] = [newSessionName(), randomBytes(32).toString('base64url')]
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const value = [state, verifier, Buffer.from(localPath(to)).toString('base64url')].join('.')
    const cookie = printCookie({ name: names.attempt, value, seconds: attemptSeconds, secure })
    return redirect(users.authorizeUrl({ state, challenge, redirectUri }), { 'set-cookie': cookie })
  }

  async function finish(request: IncomingMessage, query: URLSearchParams): Promise<Answer> {
    const [state = '', verifier = '', to = ''] = (readCookie(request, names.attempt) ?? '').split('.')
    const headers = { 'set-cookie': drop(names.attempt) }
    const code = query.get('code') ?? ''
    if (state === '' || code === '' || !isSameText(state, query.get('state') ?? ''))
      return {
        ...plain(400, 'This sign-in was not begun here, took too long or was refused. Open the page again.'),
        headers,
      }
    const person = await users.exchange({ code, verifier, redirectUri })
    if (person === undefined)
      return { ...plain(400, 'GitHub did not accept the sign-in. Open the page again.'), headers }
    const name = newSessionName()
    const latest = new Date(Date.now() + sessionSeconds * 1000).toISOString()
    const expires = person.expires !== null && person.expires < latest ? person.expires : latest
    await sessions.save(sessionHash(name) ?? '', { login: person.login, token: person.token, expires })
    const cookie = printCookie({ name: names.session, value: name, seconds: sessionSeconds, secure })
    return redirect(localPath(Buffer.from(to, 'base64url').toString('utf8')), {
      'set-cookie': [headers['set-cookie'], cookie],
    })
  }

  async function leave(request: IncomingMessage): Promise<Answer> {
    const hash = sessionHash(readCookie(request, names.session))
    if (hash !== undefined) await sessions.remove(hash)
    return { ...plain(200, 'Signed out.'), headers: { 'set-cookie': drop(names.session) } }
  }

  return {
    ask: (path) => redirect(`/login?to=${encodeURIComponent(path)}`),
    route(request, { pathname, searchParams }) {
      if (pathname === '/login' && request.method === 'GET') return begin(searchParams.get('to') ?? '/')
      if (pathname === '/logout' && request.method === 'POST') return leave(request)
      if (pathname !== '/login/callback' || request.method !== 'GET') return undefined
      return finish(request, searchParams).catch((error: unknown) => {
        log.warn({ err: error }, 'a sign-in failed')
        return plain(502, 'GitHub could not be asked. Try again in a minute.')
      })
    },
    async session(request) {
      const hash = sessionHash(readCookie(request, names.session))
      const session = hash === undefined ? undefined : await sessions.read(hash)
      if (hash === undefined || session === undefined || session.expires <= new Date().toISOString()) return undefined
      return { hash, session }
    },
  }
}

/** A path on this server and nothing that a browser reads as another one. */
function localPath(path: string): string {
  return /^\/(?:[\w.~-]+\/?)*$/.test(path) && path.length <= 200 ? path : '/'
}
