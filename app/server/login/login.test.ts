import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ReviewRecord } from '../../workflow/ports/host.ts'
import { silent, startShell } from '../fixture-server.ts'
import { reviewPage } from '../review-page.ts'
import type { Shell } from '../shell.ts'
import { createGitHubUsers } from './github-user.ts'
import { createLogin } from './login.ts'
import type { Session, SessionStore } from './sessions.ts'

/** GitHub's side of a sign-in: gives a token for the code `good` when the proof key fits. */
let github: Server
let challenge = ''
let asked: string[] = []
let repositoryStatus = 200
let shell: Shell
let url: string
let callback: URLSearchParams
const kept = new Map<string, Session>()
const sessions: SessionStore = {
  save: async (hash, session) => void kept.set(hash, session),
  read: async (hash) => kept.get(hash),
  remove: async (hash) => void kept.delete(hash),
}
const review = { repository: { id: 5, owner: 'acme', name: 'infra' } } as ReviewRecord
const id = 'abcdefghijklmnop'

beforeAll(async () => {
  github = createServer(async (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (path === '/user') return answer(200, { login: 'mona' })
    if (path === '/repos/acme/infra') return answer(repositoryStatus, { id: 5 })
    let text = ''
    for await (const chunk of request) text += chunk
    const { code, code_verifier: verifier } = JSON.parse(text) as { code: string; code_verifier: string }
    const fits = createHash('sha256').update(verifier).digest('base64url') === challenge
    return answer(
      200,
      code === 'good' && fits ? { access_token: 'ghu_token', expires_in: 3600 } : { error: 'bad_verification_code' },
    )
  })
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve))
  const place = `http://127.0.0.1:${(github.address() as AddressInfo).port}`
  const users = createGitHubUsers({ web: place, api: place }, { id: 'Iv1', secret: 'client-secret' })
  const login = createLogin({ users, sessions, publicUrl: 'https://plumbline.example.com', log: silent })
  const pages = reviewPage({
    login,
    users,
    reviews: { read: async (wanted) => (wanted === id ? review : undefined) },
    print: () => ({ html: '<p>all is well</p>', contentPolicy: "default-src 'none'" }),
    log: silent,
  })
  ;({ url, shell } = await startShell({ routes: [login.route, pages] }))
})
afterAll(async () => {
  await shell.close()
  github.close()
})
beforeEach(() => {
  kept.clear()
  asked = []
  repositoryStatus = 200
})

function get(path: string, cookie = ''): Promise<Response> {
  return fetch(url + path, { redirect: 'manual', headers: { cookie } })
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Begins a sign-in as a browser does. */
async function begin(to = `/r/${id}`): Promise<{ cookie: string; state: string }> {
  const answer = await get(`/login?to=${encodeURIComponent(to)}`)
  callback = new URL(answer.headers.get('location') ?? '').searchParams
  challenge = callback.get('code_challenge') ?? ''
  return { cookie: cookiesOf(answer), state: callback.get('state') ?? '' }
}

async function signIn(): Promise<string> {
  const { cookie, state } = await begin()
  return cookiesOf(await get(`/login/callback?code=good&state=${state}`, cookie))
}

describe('signing in', () => {
  it('sends the person to GitHub with a state and a proof key', async () => {
    const { cookie } = await begin()
    expect(Object.fromEntries(callback)).toEqual({
      client_id: 'Iv1',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      redirect_uri: 'https://plumbline.example.com/login/callback',
    })
    expect(cookie).toMatch(/^__Host-plumbline-login=/)
  })

  it('ends with a cookie no script reads, on the page the person came from', async () => {
    const { cookie, state } = await begin()
    const answer = await get(`/login/callback?code=good&state=${state}`, cookie)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${id}`])
    expect(answer.headers.getSetCookie()).toEqual([
      '__Host-plumbline-login=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
      expect.stringMatching(/^__Host-plumbline=[\w-]{43}; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax; Secure$/),
    ])
    expect([...kept]).toEqual([
      [expect.stringMatching(/^[0-9a-f]{64}$/), { login: 'mona', token: 'ghu_token', expires: expect.any(String) }],
    ])
    expect(cookiesOf(answer)).not.toContain([...kept.keys()][0])
  })

  it.each([
    ['another state', (state: string) => `code=good&state=x${state.slice(1)}`],
    ['no state', () => 'code=good&state='],
    ['no code', (state: string) => `state=${state}`],
    ['a code GitHub does not know', (state: string) => `code=bad&state=${state}`],
  ])('is refused for %s', async (_, query) => {
    const { cookie, state } = await begin()
    const answer = await get(`/login/callback?${query(state)}`, cookie)
    expect([answer.status, kept.size]).toEqual([400, 0])
  })

  it('is refused in a browser that did not begin it', async () => {
    const { state } = await begin()
    expect((await get(`/login/callback?code=good&state=${state}`)).status).toBe(400)
    const other = await begin()
    challenge = 'of-somebody-else'
    expect((await get(`/login/callback?code=good&state=${other.state}`, other.cookie)).status).toBe(400)
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/r/a?b=c', 'javascript:alert(1)'])(
    'never leads to %s',
    async (to) => {
      const { cookie, state } = await begin(to)
      const answer = await get(`/login/callback?code=good&state=${state}`, cookie)
      expect(answer.headers.get('location')).toBe('/')
    },
  )

  it('can be ended', async () => {
    const cookie = await signIn()
    await fetch(`${url}/logout`, { method: 'POST', headers: { cookie } })
    expect([kept.size, (await get(`/r/${id}`, cookie)).status]).toEqual([0, 303])
  })
})

describe('the page of a review', () => {
  it('asks for a sign-in before it says whether there is one', async () => {
    const answers = await Promise.all([
      get(`/r/${id}`),
      get('/r/aaaaaaaaaaaaaaaaaaaa'),
      get(`/r/${id}`, '__Host-plumbline=x'),
    ])
    expect(answers.map(({ status, headers }) => [status, headers.get('location')?.slice(0, 17)])).toEqual(
      Array(3).fill([303, '/login?to=%2Fr%2F']),
    )
    expect(asked).toEqual([])
  })

  it('is shown to who may read the repository, and GitHub is asked once', async () => {
    const cookie = await signIn()
    asked = []
    const pages = [await get(`/r/${id}`, cookie), await get(`/r/${id}`, cookie)]
    expect(await Promise.all(pages.map(async (page) => [page.status, await page.text()]))).toEqual(
      Array(2).fill([200, '<p>all is well</p>']),
    )
    expect(asked).toEqual(['/repos/acme/infra'])
  })

  it('is the same 404 for what is not there and what may not be read', async () => {
    const cookie = await signIn()
    repositoryStatus = 404
    const answers = await Promise.all([get(`/r/${id}`, cookie), get('/r/aaaaaaaaaaaaaaaaaaaa', cookie)])
    const [forbidden, unknown] = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        await answer.text(),
        [...answer.headers].filter(([name]) => name !== 'date'),
      ]),
    )
    expect(forbidden).toEqual(unknown)
    expect(forbidden?.[0]).toBe(404)
  })

  it('asks again when GitHub no longer takes the token', async () => {
    const cookie = await signIn()
    repositoryStatus = 401
    expect((await get(`/r/${id}`, cookie)).status).toBe(303)
  })

  it('is shown to nobody while GitHub cannot be asked', async () => {
    const cookie = await signIn()
    repositoryStatus = 500
    expect((await get(`/r/${id}`, cookie)).status).toBe(502)
  })
})
