import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RetryAfter } from '../../app/workflow/ports/jobs.ts'
import { openSetting, type Setting } from './world.ts'

describe('requests to GitHub', () => {
  let at: Setting
  beforeEach(async () => {
    at = await openSetting()
    await at.host.headOf(at.shop.ref, 'main')
  })
  afterEach(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const ask = () => at.host.roleOf(at.shop.ref, 'acme')
  const operation = 'repos/get-collaborator-permission-level'
  const since = () => [at.slept.length, at.pauses.length, at.github.requests.length] as const
  const happened = ([slept, pauses, requests]: ReturnType<typeof since>) => ({
    slept: at.slept.slice(slept),
    pauses: at.pauses.slice(pauses),
    requests: at.github.requests.length - requests,
  })

  it('book a budget each, for reading, writing, and what people are told of', async () => {
    const before = at.taken.length
    const { number } = at.shop.propose({ 'main.tf': 'a = 3\n' })
    await at.publisher.reply(at.shop.ref, number, 'Hello')
    const check = await at.publisher.start(at.shop.ref, { name: 'n', head: at.shop.head(), key: 'k' }, 'T')
    expect(check.head).toBe(at.shop.head())
    const of = at.installation.id
    expect(at.taken.slice(before)).toEqual([`${of} read`, `${of} read`, `${of} content`, `${of} read`, `${of} write`])
  })

  it('wait for the budget when that is short, and go back to the queue when it is long', async () => {
    const mark = since()
    at.holdBack(3000)
    expect(await ask()).toBe('admin')
    expect(happened(mark)).toMatchObject({ slept: [3000], requests: 1 })
    at.holdBack(21_000)
    await expect(ask()).rejects.toMatchObject({ name: 'RetryAfter', ms: 21_000 })
    expect(happened(mark)).toMatchObject({ slept: [3000], requests: 1 })
  })

  it.each([403, 429])('are not sent before the time a %i with retry-after names', async (status) => {
    const mark = since()
    at.github.failNext(operation, {
      status,
      headers: { 'retry-after': '60' },
      body: { message: 'secondary rate limit' },
    })
    const refused = await ask().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(RetryAfter)
    expect(refused).toMatchObject({ ms: 60_000 })
    expect(happened(mark)).toEqual({ slept: [], requests: 1, pauses: [`60 s: GitHub asks to wait 60 s (${status})`] })
  })

  it('are sent again when the time that is named is short', async () => {
    const mark = since()
    at.github.failNext(operation, { status: 429, headers: { 'retry-after': '5' }, body: { message: 'slow down' } })
    expect(await ask()).toBe('admin')
    expect(happened(mark)).toMatchObject({ slept: [5000], requests: 2, pauses: ['5 s: GitHub asks to wait 5 s (429)'] })
  })

  it('wait a minute for a secondary limit that names no time', async () => {
    at.github.failNext(operation, { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } })
    await expect(ask()).rejects.toMatchObject({ name: 'RetryAfter', ms: 60_000 })
  })

  it('wait when GraphQL says in a good answer that they come too fast', async () => {
    const body = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }
    at.github.failNext('graphql', { status: 200, body })
    const proposal = {
      base: 'main',
      onto: at.shop.head(),
      branch: 'b',
      title: 't',
      body: 'b',
      files: new Map([['x.tf', 'x']]),
    }
    await expect(at.publisher.proposeFiles(at.shop.ref, proposal)).rejects.toMatchObject({
      name: 'RetryAfter',
      ms: 60_000,
    })
  })

  it('stop for all when the hour is spent, by GitHub’s own clock', async () => {
    const mark = since()
    const bucket = `installation ${at.installation.id}`
    at.github.limits.drain(bucket, 1)
    expect(await ask()).toBe('admin')
    expect(happened(mark).pauses).toEqual([
      expect.stringMatching(/^3\d{3} s: the budget of the installation is spent$/),
    ])
    await expect(at.host.pull(at.shop.ref, 1)).rejects.toBeInstanceOf(RetryAfter)
  })

  it.each([502, 503, 504])('are sent again after a %i, with growing pauses', async (status) => {
    const mark = since()
    at.github.failNext(operation, { status, times: 2 })
    expect(await ask()).toBe('admin')
    expect(happened(mark)).toEqual({ slept: [500, 2000], pauses: [], requests: 3 })
  })

  it('that hang or are cut are sent again, and given up after some time', async () => {
    await ask()
    const { host } = at.another({ answerMs: 500 }).forJob(new AbortController().signal)
    at.github.failNext(operation, { hang: true })
    at.github.failNext(operation, { cut: true })
    expect(await host.roleOf(at.shop.ref, 'acme')).toBe('admin')
    at.github.failNext(operation, { cut: true, times: 4 })
    await expect(ask()).rejects.toMatchObject({
      code: 'upstream.unavailable',
      details: { found: 'the connection broke' },
    })
  })

  it('that make something are not repeated blindly', async () => {
    const { number } = at.shop.propose({ 'main.tf': 'a = 4\n' })
    const mark = since()
    at.github.failNext('issues/create-comment', { status: 502 })
    await expect(at.publisher.reply(at.shop.ref, number, 'x')).rejects.toMatchObject({ code: 'upstream.unavailable' })
    expect(happened(mark)).toEqual({ slept: [], pauses: [], requests: 3 })
  })

  it.each([
    [404, 'upstream.missing', 'GitHub: not there, or the App may not see it'],
    [403, 'upstream.denied', 'GitHub: this is not allowed'],
    [422, 'upstream.refused', 'GitHub: the request was refused'],
    [418, 'upstream.unexpected', 'GitHub: an answer that is not documented'],
    [500, 'upstream.unavailable', 'GitHub: it cannot answer at the moment'],
  ])('say of a %i what it means, without any credential', async (status, code, message) => {
    const secret = `ghs_${'aB3_'.repeat(20)}`
    at.github.failNext('repos/compare-commits-with-basehead', { status, times: 2, body: { message: `bad ${secret}` } })
    const problem = await at.host
      .mergeBase(at.shop.ref, at.shop.head(), at.shop.head())
      .catch((error: unknown) => error)
    expect(problem).toMatchObject({
      code,
      message,
      details: { found: `${status} bad [secret]`, file: expect.stringMatching(/^GET \/repos\/acme\/shop\/compare\//) },
    })
    const everything = inspect(problem, { depth: 20, showHidden: true })
    expect(everything).not.toMatch(/gh[pousr]_[A-Za-z0-9._-]{20,}/)
  })

  it('renew a token that is not accepted any more, once', async () => {
    at.github.access.expireAll()
    const mark = since()
    expect(await ask()).toBe('admin')
    expect(happened(mark).requests).toBe(3)
  })

  it('go on when the clock here is wrong', async () => {
    at.jump(-3_600_000)
    at.github.access.expireAll()
    expect(await ask()).toBe('admin')
    at.jump(7_200_000)
    at.github.access.expireAll()
    expect(await ask()).toBe('admin')
  })

  it('share one token, until shortly before it expires', async () => {
    await ask()
    const issued = at.github.access.issued()
    await Promise.all(Array.from({ length: 10 }, ask))
    expect(at.github.access.issued()).toBe(issued)
    at.github.world.advance(56 * 60_000)
    await Promise.all(Array.from({ length: 10 }, ask))
    expect(at.github.access.issued()).toBe(issued + 1)
  })

  it('cost nothing when the answer did not change', async () => {
    at.shop.propose({ 'main.tf': 'a = 6\n' })
    await at.host.pull(at.shop.ref, 1)
    const left = at.github.limits.state(`installation ${at.installation.id}`).remaining
    const first = await at.host.pull(at.shop.ref, 1)
    expect(await at.host.pull(at.shop.ref, 1)).toEqual(first)
    expect(at.github.limits.state(`installation ${at.installation.id}`).remaining).toBe(left)
    expect(at.github.requests.at(-1)?.status).toBe(304)
  })

  it('stop when the job is aborted', async () => {
    const stopped = new AbortController()
    const { host } = at.adapter.forJob(stopped.signal)
    at.github.failNext(operation, { hang: true })
    const asked = host.roleOf(at.shop.ref, 'acme')
    stopped.abort(new Error('a newer job came'))
    await expect(asked).rejects.toThrow('a newer job came')
    await expect(host.roleOf(at.shop.ref, 'acme')).rejects.toThrow('a newer job came')
  })

  it('need an installation that is not suspended', async () => {
    const other = at.github.world.account('other', 'Organization')
    const installation = at.github.world.install(other)
    const repository = at.github.world.createRepository(other, 'r', { files: { 'a.tf': 'a' } })
    installation.suspended = true
    await expect(at.host.headOf(repository.ref, 'main')).rejects.toMatchObject({ code: 'upstream.denied' })
  })

  it('ask for no more than was granted', async () => {
    const other = at.github.world.account('frugal', 'Organization')
    at.github.world.install(other, { permissions: { metadata: 'read', contents: 'read', checks: 'write' } })
    const repository = at.github.world.createRepository(other, 'r', { files: { 'a.tf': 'a' } })
    expect(await at.host.headOf(repository.ref, 'main')).toBe(repository.head())
    await at.publisher.start(repository.ref, { name: 'n', head: repository.head(), key: 'k' }, 'T')
    await expect(at.publisher.comment(repository.ref, 1, 'k', 'x')).rejects.toMatchObject({
      code: expect.stringMatching(/^upstream\.(?:denied|missing)$/),
    })
  })
})
