import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSetting, type Setting } from './world.ts'

const marker = (key: string, digest = 'd1') => `<!-- plumbline:v1 ${JSON.stringify({ key, digest })} -->`

describe('comments', () => {
  let at: Setting
  beforeAll(async () => {
    at = await openSetting()
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const newPull = () => at.shop.propose({ 'main.tf': `a = ${at.github.world.nextId()}\n` })
  const bodies = (pull: number) =>
    [...at.shop.comments.values()].filter(({ issue }) => issue === pull).map(({ body }) => body)

  it('are written once, left alone while they say the same, and updated in place', async () => {
    const { number } = newPull()
    const say = (digest: string, text: string) =>
      at.publisher.comment(at.shop.ref, number, 'root', `${marker('root', digest)}\n${text}`)
    await say('d1', 'one')
    await say('d1', 'one, told differently')
    expect(bodies(number)).toEqual([`${marker('root', 'd1')}\none`])
    await say('d2', 'two')
    expect(bodies(number)).toEqual([`${marker('root', 'd2')}\ntwo`])
    await at.publisher.comment(at.shop.ref, number, 'other', 'no marker of its own')
    await at.publisher.comment(at.shop.ref, number, 'other', 'still none')
    expect(bodies(number)).toEqual([
      `${marker('root', 'd2')}\ntwo`,
      '<!-- plumbline:v1 {"key":"other"} -->\nstill none',
    ])
  })

  it('are not begun where only an update is wanted', async () => {
    const { number } = newPull()
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root')}\nx`, true)
    expect(bodies(number)).toEqual([])
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root')}\nx`)
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root', 'd2')}\ny`, true)
    expect(bodies(number)).toEqual([`${marker('root', 'd2')}\ny`])
  })

  it('of others that look like ours are not touched', async () => {
    const { number } = newPull()
    const stranger = at.github.world.account('stranger')
    const body = `${marker('root')}\nAll is well, merge me`
    at.shop.addComment(number, { account: stranger, app: null }, body)
    at.shop.addComment(number, { account: at.github.world.actionsApp.bot, app: at.github.world.actionsApp }, body)
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root')}\nours`)
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root', 'd2')}\nours again`)
    expect(bodies(number)).toEqual([body, body, `${marker('root', 'd2')}\nours again`])
  })

  it('are found on any page, and doubles are folded away once', async () => {
    const { number } = newPull()
    const { app, account } = at.github.world
    const ours = { account: app.bot, app }
    const stranger = { account: account('stranger'), app: null }
    for (let n = 0; n < 130; n++) at.shop.addComment(number, stranger, `talk ${n}`)
    const first = at.shop.addComment(number, ours, `${marker('root')}\nold`)
    for (let n = 0; n < 80; n++) at.shop.addComment(number, stranger, `more talk ${n}`)
    const double = at.shop.addComment(number, ours, `${marker('root')}\ndouble`)
    const now = `${marker('root', 'd9')}\nnew`
    await at.publisher.comment(at.shop.ref, number, 'root', now)
    expect([first.body, first.minimized, double.minimized?.toLowerCase()]).toEqual([now, null, 'outdated'])
    at.operations()
    await at.publisher.comment(at.shop.ref, number, 'root', now)
    expect(at.operations().filter((name) => name === 'graphql')).toHaveLength(1)
  })

  it('are written once though the answer was lost', async () => {
    const { number } = newPull()
    at.github.failNext('issues/create-comment', { status: 502, afterwards: true })
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root')}\nx`)
    expect(bodies(number)).toEqual([`${marker('root')}\nx`])
  })

  it('that are too long are cut', async () => {
    const { number } = newPull()
    await at.publisher.comment(at.shop.ref, number, 'root', `${marker('root')}\n${'ä'.repeat(100_000)}`)
    expect(bodies(number)[0]?.length).toBeLessThanOrEqual(65_536)
  })

  it('that answer are not given twice in a row', async () => {
    const { number } = newPull()
    await at.publisher.reply(at.shop.ref, number, 'Done.')
    await at.publisher.reply(at.shop.ref, number, 'Done.')
    expect(bodies(number)).toEqual(['Done.'])
    const person = { account: at.github.world.account('ann'), app: null }
    at.shop.addComment(number, person, '/plumbline recheck')
    await at.publisher.reply(at.shop.ref, number, 'Done.')
    expect(bodies(number)).toEqual(['Done.', '/plumbline recheck', 'Done.'])
  })

  it('get one reaction', async () => {
    const { number } = newPull()
    const person = { account: at.github.world.account('ann'), app: null }
    const { id, reactions } = at.shop.addComment(number, person, '/plumbline recheck')
    await at.publisher.react(at.shop.ref, id, 'eyes')
    await at.publisher.react(at.shop.ref, id, 'eyes')
    expect(reactions.map(({ content }) => content)).toEqual(['eyes'])
  })
})

describe('results for code scanning', () => {
  let at: Setting
  beforeAll(async () => {
    at = await openSetting()
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const sarif = JSON.stringify({ version: '2.1.0', runs: [] })

  it('are sent packed and watched until they are taken', async () => {
    const upload = { sha: at.shop.head(), ref: 'refs/heads/main', sarif }
    expect(await at.publisher.uploadSarif(at.shop.ref, upload)).toEqual({ state: 'taken', why: '' })
    expect([...at.shop.sarifs.values()]).toMatchObject([{ commit: at.shop.head(), ref: 'refs/heads/main', sarif }])
    expect(at.slept).toEqual([1000])
  })

  it('are not needed: code scanning may be off', async () => {
    at.shop.codeScanning = false
    const upload = { sha: at.shop.head(), ref: 'refs/heads/main', sarif }
    const answer = await at.publisher.uploadSarif(at.shop.ref, upload)
    at.shop.codeScanning = true
    expect(answer.state).toBe('not-enabled')
    expect(answer.why).toMatch(/^403 /)
  })

  it('that GitHub does not understand are refused, which is no failure', async () => {
    const upload = { sha: at.shop.head(), ref: 'refs/heads/main', sarif: 'no sarif' }
    expect((await at.publisher.uploadSarif(at.shop.ref, upload)).state).toBe('refused')
  })
})
