import type { GitHubPlaces } from '../settings.ts'

/** A person who signed in. */
export interface SignedIn {
  readonly login: string
  /** Acts for the person, within what the App may do. */
  readonly token: string
  /** When GitHub stops accepting the token, ISO; null for never. */
  readonly expires: string | null
}

/** What pages ask GitHub on behalf of a person. All methods reject when GitHub gives no usable answer. */
export interface GitHubUsers {
  /** Where the person is sent to agree. */
  authorizeUrl(request: { state: string; challenge: string; redirectUri: string | null }): string
  /** Undefined when GitHub does not take the code. */
  exchange(request: { code: string; verifier: string; redirectUri: string | null }): Promise<SignedIn | undefined>
  /** `expired` when GitHub no longer takes the token. */
  mayRead(token: string, repository: { id: number; owner: string; name: string }): Promise<boolean | 'expired'>
}

const patienceMs = 10_000

/** Speaks OAuth with GitHub as the App's client; the proof key (PKCE) binds the code to the browser that asked. */
export function createGitHubUsers(
  places: GitHubPlaces,
  client: { readonly id: string; readonly secret: string },
): GitHubUsers {
  async function get(path: string, token: string): Promise<Response> {
    return fetch(`${places.api}${path}`, {
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'user-agent': 'plumbline' },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
  }

  return {
    authorizeUrl({ state, challenge, redirectUri }) {
      const query = new URLSearchParams({
        client_id: client.id,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...(redirectUri === null ? {} : { redirect_uri: redirectUri }),
      })
      return `${places.web}/login/oauth/authorize?${query}`
    },

    async exchange({ code, verifier, redirectUri }) {
      const answer = await fetch(`${places.web}/login/oauth/access_token`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'plumbline' },
        body: JSON.stringify({
          client_id: client.id,
          client_secret: client.secret,
          code,
          code_verifier: verifier,
          ...(redirectUri === null ? {} : { redirect_uri: redirectUri }),
        }),
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to a sign-in`)
      const { access_token: token, expires_in: seconds } = (await answer.json()) as Record<string, unknown>
      if (typeof token !== 'string') return undefined
      const user = await get('/user', token)
      if (!user.ok) throw new Error(`GitHub answered ${user.status} when asked who signed in`)
      const { login } = (await user.json()) as Record<string, unknown>
      const expires = typeof seconds === 'number' ? new Date(Date.now() + seconds * 1000).toISOString() : null
      return typeof login === 'string' ? { login, token, expires } : undefined
    },

    async mayRead(token, { id, owner, name }) {
      const answer = await get(`/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`, token)
      if (answer.status === 401) return 'expired'
      if ([403, 404, 451].includes(answer.status)) return false
      if (!answer.ok) throw new Error(`GitHub answered ${answer.status} when asked for a repository`)
      // Another repository may have taken the name since.
      return ((await answer.json()) as Record<string, unknown>).id === id
    },
  }
}
