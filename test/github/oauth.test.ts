import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const redirect = 'http://127.0.0.1:9/login/callback'
let opened: Shop
beforeAll(async () => {
  opened = await openShop()
})
afterAll(() => opened.github.close())

async function authorize(): Promise<URL> {
  const { github } = opened
  const query = new URLSearchParams({ client_id: github.clientId, redirect_uri: redirect, state: 'st' })
  const answer = await fetch(`${github.url}/login/oauth/authorize?${query}`, { redirect: 'manual' })
  expect(answer.status).toBe(302)
  return new URL(answer.headers.get('location') ?? '')
}

async function exchange(code: string, more: object = {}): Promise<Record<string, string>> {
  const { github } = opened
  const body = { client_id: github.clientId, client_secret: github.clientSecret, code, ...more }
  const answer = await fetch(`${github.url}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Record<string, string>
}

describe('signing in with a fake GitHub', () => {
  it('hands a code to whoever is signed in, and a token for the code, once', async () => {
    const { github, ask } = opened
    github.oauth.signIn(github.world.account('ann'))
    const target = await authorize()
    expect([target.origin + target.pathname, target.searchParams.get('state')]).toEqual([redirect, 'st'])
    const code = target.searchParams.get('code') ?? ''
    const { access_token = '', token_type } = await exchange(code)
    expect(token_type).toBe('bearer')
    expect((await ask('GET /user', {}, access_token)).data.login).toBe('ann')
    expect(await exchange(code)).toMatchObject({ error: 'bad_verification_code' })
  })

  it('takes no code with a wrong secret or for another address', async () => {
    const { github } = opened
    github.oauth.signIn(github.world.account('ann'))
    const code = async () => (await authorize()).searchParams.get('code') ?? ''
    expect(await exchange(await code(), { client_secret: 'x' })).toMatchObject({
      error: 'incorrect_client_credentials',
    })
    expect(await exchange(await code(), { redirect_uri: 'http://evil.example/' })).toMatchObject({
      error: 'redirect_uri_mismatch',
    })
  })

  it('says when nobody agrees', async () => {
    opened.github.oauth.signIn(null)
    expect((await authorize()).searchParams.get('error')).toBe('access_denied')
  })
})
