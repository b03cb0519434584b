/** Signing in through the App: a person agrees at once, a code is good once, a token is that of a person. */
import { randomUUID } from 'node:crypto'
import { type Access, userCaller } from './access.ts'
import { type Answer, ok } from './answer.ts'
import type { LoggedRequest } from './log.ts'
import type { Account } from './state/records.ts'
import type { World } from './state/world.ts'

export interface OAuth {
  /** Who is signed in with GitHub in the browser that comes next; nobody agrees where it is null. */
  signIn(account: Account | null): void
  /** Undefined where the path is none of its own. */
  answer(logged: LoggedRequest): Answer | undefined
}

export function createOAuth(world: World, access: Access, clientSecret: string): OAuth {
  const codes = new Map<string, { readonly account: Account; readonly redirect: string | null }>()
  let signedIn: Account | null = null

  function authorize(query: URLSearchParams): Answer {
    const redirect = query.get('redirect_uri')
    if (query.get('client_id') !== world.app.clientId || redirect === null) return { status: 404, body: {} }
    const target = new URL(redirect)
    if (signedIn === null) target.searchParams.set('error', 'access_denied')
    else {
      const code = randomUUID()
      codes.set(code, { account: signedIn, redirect })
      target.searchParams.set('code', code)
    }
    const state = query.get('state')
    if (state !== null) target.searchParams.set('state', state)
    return { status: 302, headers: { location: target.href } }
  }

  function exchange(given: URLSearchParams): Answer {
    if (given.get('client_id') !== world.app.clientId || given.get('client_secret') !== clientSecret) {
      return wrong('incorrect_client_credentials', 'The client_id and/or client_secret passed are incorrect.')
    }
    const code = codes.get(given.get('code') ?? '')
    codes.delete(given.get('code') ?? '')
    if (code === undefined) return wrong('bad_verification_code', 'The code passed is incorrect or expired.')
    const redirect = given.get('redirect_uri')
    if (redirect !== null && redirect !== code.redirect) {
      return wrong('redirect_uri_mismatch', 'The redirect_uri MUST match the registered callback URL.')
    }
    return ok({ access_token: access.issue(userCaller(code.account), 'ghu').token, token_type: 'bearer', scope: '' })
  }

  return {
    signIn(account) {
      signedIn = account
    },
    answer(logged) {
      const url = new URL(logged.path, 'http://github.example')
      if (url.pathname === '/login/oauth/authorize') return authorize(url.searchParams)
      if (url.pathname !== '/login/oauth/access_token') return undefined
      const { body } = logged
      const given =
        typeof body === 'string' ? new URLSearchParams(body) : new URLSearchParams(body as Record<string, string>)
      return exchange(given)
    },
  }
}

/** GitHub answers 200 to a code it does not take. */
function wrong(error: string, description: string): Answer {
  return ok({ error, error_description: description, error_uri: 'https://docs.github.com/apps' })
}
