import { createSign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const at = '/repos/{owner}/{repo}'
const tokens = 'POST /app/installations/{installation_id}/access_tokens'

function jwt(github: Shop['github'], claims: object = {}): string {
  const seconds = Math.floor(github.world.now().getTime() / 1000)
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = { iat: seconds - 30, exp: seconds + 540, iss: github.appId, ...claims }
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(body)}`
  return `${text}.${createSign('sha256').update(text).sign(github.privateKey, 'base64url')}`
}

describe('access to a fake GitHub', () => {
  let opened: Shop
  beforeAll(async () => {
    opened = await openShop()
  })
  afterAll(() => {
    expect(opened.github.violations).toEqual([])
    return opened.github.close()
  })

  it.each([
    ['signed by another key', (right: string) => `${right.slice(0, -8)}AAAAAAAA`, 401, 'could not be decoded'],
    ['of another App', () => jwt(opened.github, { iss: 1 }), 404, 'Integration not found'],
    ['that expired', () => jwt(opened.github, { exp: 1 }), 401, "'Expiration time' claim"],
    [
      'good for too long',
      () => jwt(opened.github, { exp: Math.floor(Date.now() / 1000) + 7200 }),
      401,
      'too far in the future',
    ],
    [
      'from the future',
      () => jwt(opened.github, { iat: Math.floor(Date.now() / 1000) + 600 }),
      401,
      "'Issued at' claim",
    ],
    ['that is right', (right: string) => right, 200, ''],
  ])('knows a JWT %s', async (_, change, status, says) => {
    const answer = await opened.ask('GET /app', {}, change(jwt(opened.github)))
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.data)).toContain(says)
  })

  it('gives tokens that are long, narrowed to permissions and repositories, and good for an hour', async () => {
    const { github, acme, installation, ask, shop } = opened
    const other = github.world.createRepository(acme, 'other', { files: { a: 'a' } })
    const { data } = await ask(
      tokens,
      { installation_id: installation.id, repository_ids: [shop.id], permissions: { contents: 'read' } },
      jwt(github),
    )
    expect(data.token).toMatch(/^ghs_\d+_[\w.-]{360,}$/)
    expect(data).toMatchObject({
      repository_selection: 'selected',
      permissions: { contents: 'read', metadata: 'read' },
    })
    expect((await ask(`GET ${at}/git/ref/heads/main`, {}, data.token)).status).toBe(200)
    expect((await ask(`GET /repos/${other.fullName}`, {}, data.token)).status).toBe(404)
    const missing = await ask(`GET ${at}/pulls`, {}, data.token)
    expect([missing.status, missing.headers['x-accepted-github-permissions']]).toEqual([403, 'pull_requests=read'])
    const expires = new Date(data.expires_at).getTime() - github.world.now().getTime()
    expect(Math.round(expires / 60_000)).toBe(60)
  })

  it('knows tokens no longer that were taken back or are older than an hour', async () => {
    const { github, installation, ask } = await openShop()
    const token = github.installationToken(installation)
    expect((await ask('DELETE /installation/token', {}, token)).status).toBe(204)
    expect((await ask(`GET ${at}`, {}, token)).status).toBe(401)
    const second = github.installationToken(installation)
    github.access.expireAll()
    expect((await ask(`GET ${at}`, {}, second)).data).toMatchObject({ message: 'Bad credentials' })
    const third = github.installationToken(installation)
    github.world.advance(61 * 60 * 1000)
    expect((await ask(`GET ${at}`, {}, third)).status).toBe(401)
    await github.close()
  })

  it.each([
    ['permissions it does not have', { permissions: { administration: 'write' } }, 'not granted'],
    ['a repository of somebody else', { repositories: ['nothing'] }, 'does not exist or is not accessible'],
  ])('gives no token for %s', async (_, body, says) => {
    const { github, installation, ask } = opened
    const answer = await ask(tokens, { installation_id: installation.id, ...body }, jwt(github))
    expect([answer.status, answer.data.message]).toEqual([422, expect.stringContaining(says)])
  })

  it('gives a suspended installation nothing', async () => {
    const { github, installation, ask } = opened
    const token = github.installationToken(installation)
    installation.suspended = true
    expect((await ask(`GET ${at}`, {}, token)).status).toBe(403)
    expect((await ask(tokens, { installation_id: installation.id }, jwt(github))).status).toBe(403)
    installation.suspended = false
  })

  it('shows public repositories to anybody, and lets nobody write to them who may not', async () => {
    const { github, ask } = opened
    const ann = github.world.account('ann')
    const open = github.world.createRepository(ann, 'open', { private: false, files: { a: 'a' } })
    expect((await ask('GET /repos/ann/open', {}, '')).status).toBe(200)
    expect((await ask('GET /repos/ann/open/git/ref/heads/main')).status).toBe(200)
    const wrong = await ask('POST /repos/ann/open/check-runs', { name: 'n', head_sha: open.head() })
    expect(wrong.status).toBe(403)
  })

  it('lets a workflow do what its token allows, as the App of workflows', async () => {
    const { github, shop, ask } = opened
    const { number } = shop.propose({ 'w.tf': 'w' })
    const writes = github.workflowToken(shop, { pull_requests: 'write' })
    const { data } = await ask(`POST ${at}/issues/{number}/comments`, { number, body: 'b' }, writes)
    expect([data.user.login, data.performed_via_github_app.slug]).toEqual(['github-actions[bot]', 'github-actions'])
    const reads = github.workflowToken(shop, { contents: 'read', pull_requests: 'read' })
    expect((await ask(`POST ${at}/issues/{number}/comments`, { number, body: 'b' }, reads)).status).toBe(403)
  })

  it('lets another App not touch a check run', async () => {
    const { github, shop, ask } = opened
    const { data } = await ask(`POST ${at}/check-runs`, { name: 'n', head_sha: shop.head() })
    const workflow = github.workflowToken(shop, { checks: 'write' })
    expect((await ask(`PATCH ${at}/check-runs/${data.id}`, { conclusion: 'success' }, workflow)).status).toBe(403)
  })

  it('shows a person what that person may see where the App is', async () => {
    const { github, shop, ask } = opened
    const [bob, eve] = [github.world.account('bob'), github.world.account('eve')]
    shop.collaborators.set('bob', 'read')
    expect((await ask('GET /user', {}, github.userToken(bob))).data.login).toBe('bob')
    expect((await ask(`GET ${at}`, {}, github.userToken(bob))).status).toBe(200)
    expect((await ask(`GET ${at}`, {}, github.userToken(eve))).status).toBe(404)
    expect((await ask('GET /user')).status).toBe(403)
    expect((await ask('GET /user', {}, '')).status).toBe(401)
  })
})
