import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, openShop, type Shop } from './shop.ts'
import { addArtifact, addRun } from './state/workflows.ts'

const at = '/repos/{owner}/{repo}'

describe('answers of a fake GitHub', () => {
  let opened: Shop
  beforeAll(async () => {
    opened = await openShop()
  })
  afterAll(() => {
    expect(opened.github.violations).toEqual([])
    return opened.github.close()
  })

  it('come in pages with links', async () => {
    const { github, shop, acme, ask } = opened
    const { number } = shop.propose({ p: 'x' })
    for (let index = 0; index < 250; index++) shop.addComment(number, { account: acme, app: null }, `c${index}`)
    const list = (query: string) => ask(`GET ${at}/issues/${number}/comments${query}`)
    const link = (asked: Asked) =>
      Object.fromEntries(
        [...String(asked.headers.link ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, rel]) => [rel, url]),
      )
    const url = (page: number) => `${github.url}/repos/acme/shop/issues/${number}/comments?per_page=100&page=${page}`
    const first = await list('?per_page=100')
    expect(link(first)).toEqual({ next: url(2), last: url(3) })
    const last = await list('?per_page=100&page=3')
    expect(link(last)).toEqual({ prev: url(2), first: url(1) })
    expect([first.data.length, last.data.length, last.data[49].body]).toEqual([100, 50, 'c249'])
    expect((await list('')).data).toHaveLength(30)
    expect((await list('?per_page=500')).data).toHaveLength(100)
  })

  it('cost nothing when they did not change', async () => {
    const { shop, ask } = opened
    const { number } = shop.propose({ q: 'x' })
    const get = (etag: string) => ask(`GET ${at}/pulls/${number}`, { headers: { 'if-none-match': etag } })
    const first = await get('"none"')
    const second = await get(String(first.headers.etag))
    expect(second.status).toBe(304)
    expect(second.headers['x-ratelimit-remaining']).toBe(first.headers['x-ratelimit-remaining'])
    shop.close([...shop.pulls.values()].find((pull) => pull.number === number) ?? shop.propose({ z: 'x' }))
    expect((await get(String(first.headers.etag))).status).toBe(200)
  })

  it('send to another host for files, which takes no token and forgets after a minute', async () => {
    const { github, shop, ask } = opened
    const bytes = Buffer.from('PK zip')
    const artifact = addArtifact(shop, addRun(shop, {}), { name: 'plan', bytes })
    const { status, headers } = await ask(`GET ${at}/actions/artifacts/${artifact.id}/zip`)
    const location = String(headers.location)
    expect([status, location.startsWith(github.downloads.url)]).toEqual([302, true])
    expect((await fetch(location, { headers: { authorization: 'token x' } })).status).toBe(400)
    expect(await (await fetch(location)).text()).toBe('PK zip')
    github.world.advance(61_000)
    expect((await fetch(location)).status).toBe(403)
  })

  it('say of SARIF first that it is pending, then what is wrong with it', async () => {
    const { shop, ask } = opened
    const { gzipSync } = await import('node:zlib')
    const upload = async (runs: readonly object[]) => {
      const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs })).toString('base64')
      const body = { commit_sha: shop.head(), ref: 'refs/heads/main', sarif }
      const { id } = (await ask(`POST ${at}/code-scanning/sarifs`, body)).data
      const states = [
        await ask(`GET ${at}/code-scanning/sarifs/${id}`),
        await ask(`GET ${at}/code-scanning/sarifs/${id}`),
      ]
      return states.map(({ data }) => [data.processing_status, data.errors ?? null])
    }
    const run = { tool: { driver: { name: 'plumbline' } }, automationDetails: { id: 'plumbline/a/' }, results: [] }
    expect(await upload([run])).toEqual([
      ['pending', null],
      ['complete', null],
    ])
    expect(await upload([run, run])).toEqual([
      ['pending', null],
      ['failed', ['Two runs of the same tool and category']],
    ])
  })

  it('are raw where raw is asked for, and without content where a file is large', async () => {
    const { shop, ask } = opened
    shop.commit({ branch: 'large', files: { 'large.tf': 'x'.repeat(1024 * 1024 + 1) } })
    const path = `GET ${at}/contents/large.tf?ref=large`
    expect((await ask(path)).data).toMatchObject({ type: 'file', size: 1024 * 1024 + 1, content: '', encoding: 'none' })
    const raw = await ask(path, { headers: { accept: 'application/vnd.github.raw+json' } })
    expect(String(raw.data)).toHaveLength(1024 * 1024 + 1)
  })

  it('say that a tree is cut off past 100,000 entries', async () => {
    const { github, acme, installation } = await openShop({ validate: false })
    const many = new Map(Array.from({ length: 100_001 }, (_, index) => [`${index % 300}/${index}`, '']))
    github.world.createRepository(acme, 'many', { files: many })
    const authorization = `token ${github.installationToken(installation)}`
    const url = `${github.url}/repos/acme/many/git/trees/main?recursive=1`
    const data = (await (await fetch(url, { headers: { authorization } })).json()) as Record<string, readonly unknown[]>
    expect([data.tree?.length, data.truncated]).toEqual([100_000, true])
    await github.close()
  })
})

describe('faults and limits of a fake GitHub', () => {
  let opened: Shop
  beforeAll(async () => {
    opened = await openShop({
      limits: { perHour: 100, pointsPerMinute: 60, contentPerMinute: 3, secondaryStatus: 429 },
    })
  })
  afterAll(() => {
    expect(opened.github.violations).toEqual([])
    return opened.github.close()
  })

  it('spoil the answers they are meant for, before or after the effect', async () => {
    const { github, shop, ask } = opened
    const create = () => ask(`POST ${at}/check-runs`, { name: 'n', head_sha: shop.head() })
    github.failNext('checks/create', { status: 502, headers: { 'retry-after': '3' }, times: 2 })
    const answers = [await create(), await create(), await create()]
    expect(answers.map(({ status }) => status)).toEqual([502, 502, 201])
    expect(answers[0]?.headers['retry-after']).toBe('3')
    expect(shop.checkRunsOf(shop.head())).toHaveLength(1)
    github.failNext(({ method }) => method === 'POST', { status: 500, afterwards: true })
    expect((await create()).status).toBe(500)
    expect(shop.checkRunsOf(shop.head())).toHaveLength(2)
  })

  it('leave a request without an answer, or cut it', async () => {
    const { github, ask } = opened
    github.failNext('repos/get', { cut: true })
    expect((await ask(`GET ${at}`)).status).toBe(500)
    github.failNext('repos/get', { hang: true })
    const signal = AbortSignal.timeout(50)
    await expect(fetch(`${github.url}/repos/acme/shop`, { signal })).rejects.toThrow('timeout')
    expect(github.requests.slice(-2).map(({ status }) => status)).toEqual([-1, -1])
  })

  it('count requests of an installation, and refuse when none are left', async () => {
    const { github, installation, ask } = opened
    const bucket = `installation ${installation.id}`
    github.limits.drain(bucket, 1)
    expect((await ask(`GET ${at}`)).headers['x-ratelimit-remaining']).toBe('0')
    const { status, headers, data } = await ask(`GET ${at}`)
    expect([status, headers['x-ratelimit-remaining']]).toEqual([403, '0'])
    expect(data.message).toContain('API rate limit exceeded')
    expect(Number(headers['x-ratelimit-reset']) * 1000).toBeGreaterThan(github.world.now().getTime())
    github.world.advance(61 * 60 * 1000)
    expect((await ask(`GET ${at}`)).status).toBe(200)
  })

  it('know the secondary limits: points a minute, and less of what others are told of', async () => {
    const { github, shop, ask } = opened
    github.world.advance(61_000)
    const { number } = shop.propose({ l: 'x' })
    const comment = () => ask(`POST ${at}/issues/${number}/comments`, { body: 'b' })
    const told = [await comment(), await comment(), await comment(), await comment()]
    expect(told.map(({ status }) => status)).toEqual([201, 201, 201, 429])
    expect(Number(told[3]?.headers['retry-after'])).toBeGreaterThan(50)
    const label = () => ask(`POST ${at}/issues/${number}/labels`, { labels: ['l'] })
    const statuses = await Promise.all(Array.from({ length: 10 }, label))
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(9)
    github.world.advance(61_000)
    expect((await comment()).status).toBe(201)
  })

  it('come late when they are told to', async () => {
    const { github, ask } = opened
    github.setDelay(30)
    const started = performance.now()
    await ask(`GET ${at}`)
    expect(performance.now() - started).toBeGreaterThanOrEqual(29)
    github.setDelay(0)
  })
})
