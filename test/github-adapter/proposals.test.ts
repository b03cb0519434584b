import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FakeRepository } from '../github/state/repository.ts'
import { openSetting, type Setting } from './world.ts'

describe('a proposal', () => {
  let at: Setting
  let shop: FakeRepository
  beforeAll(async () => {
    at = await openSetting()
  })
  beforeEach(() => {
    shop = at.newShop()
    at.operations()
    at.github.downloads.requests.length = 0
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const branch = 'plumbline/fix-1'
  const propose = (files: Readonly<Record<string, string>>, more: { title?: string; onto?: string } = {}) =>
    at.publisher.proposeFiles(shop.ref, {
      base: 'main',
      onto: more.onto ?? shop.head(),
      branch,
      title: more.title ?? 'Block public access',
      body: 'Why',
      files: new Map(Object.entries(files)),
    })
  const read = async () => Object.fromEntries((await at.host.files(shop.ref, shop.head(branch))).files)
  const pulls = () => [...shop.pulls.values()].map(({ number, title, state, head }) => [number, title, state, head.ref])

  it('is a branch with a commit GitHub signed, and a pull request', async () => {
    const onto = shop.head()
    const proposed = await propose({ 'main.tf': 'a = 2\n', 'b/new.tf': 'b = 1\n' })
    expect(proposed).toEqual({ number: 1, url: expect.stringMatching(/\/pull\/1$/), state: 'opened', verified: true })
    expect(await read()).toEqual({ 'main.tf': 'a = 2\n', 'b/new.tf': 'b = 1\n' })
    expect(shop.store.commit(shop.head(branch)).parents).toEqual([onto])
    expect(pulls()).toEqual([[1, 'Block public access', 'open', branch]])
  })

  it('made twice is the same as made once', async () => {
    await propose({ 'main.tf': 'a = 2\n' })
    const head = shop.head(branch)
    expect(await propose({ 'main.tf': 'a = 2\n' })).toMatchObject({ number: 1, state: 'unchanged', verified: true })
    expect(shop.head(branch)).toBe(head)
  })

  it('that changed is brought up to date', async () => {
    await propose({ 'main.tf': 'a = 2\n' })
    expect(await propose({ 'main.tf': 'a = 3\n' }, { title: 'Another title' })).toMatchObject({
      number: 1,
      state: 'updated',
    })
    expect(await read()).toEqual({ 'main.tf': 'a = 3\n' })
    expect(pulls()).toEqual([[1, 'Another title', 'open', branch]])
  })

  it('on whose branch somebody worked is left alone', async () => {
    const onto = shop.head()
    await propose({ 'main.tf': 'a = 2\n' })
    const theirs = shop.commit({ branch, files: { 'main.tf': 'a = 9\n' }, author: at.github.world.account('ann') })
    expect(await propose({ 'main.tf': 'a = 3\n' }, { onto })).toMatchObject({ number: 1, state: 'kept' })
    expect(shop.head(branch)).toBe(theirs)
  })

  it('is not made of what somebody else put on its branch', async () => {
    shop.commit({ branch, files: { 'main.tf': 'evil = 1\n' }, author: at.github.world.account('mallory') })
    await expect(propose({ 'main.tf': 'a = 2\n' })).rejects.toMatchObject({
      code: 'upstream.refused',
      message: 'the branch for a proposal holds commits of others',
    })
    expect(pulls()).toEqual([])
  })

  it('without a change is none', async () => {
    await expect(propose({ 'main.tf': 'a = 1\n' })).rejects.toMatchObject({
      message: 'there is nothing to propose: the files are there already',
    })
    expect(pulls()).toEqual([])
  })

  it('that a person closed stays closed', async () => {
    await propose({ 'main.tf': 'a = 2\n' })
    const [pull] = shop.pulls.values()
    if (pull !== undefined) shop.close(pull)
    const head = shop.head(branch)
    expect(await propose({ 'main.tf': 'a = 3\n' })).toMatchObject({ number: 1, state: 'closed' })
    expect(shop.head(branch)).toBe(head)
    expect(pulls()).toEqual([[1, 'Block public access', 'closed', branch]])
  })

  it('survives a race for the head of its branch, once', async () => {
    const onto = shop.head()
    let races = 0
    at.github.failNext(({ operation }) => {
      if (operation === 'graphql' && races++ === 0) {
        shop.commit({ branch, files: { 'c.tf': 'c = 1\n' }, author: at.github.world.app.bot })
      }
      return false
    }, {})
    expect(await propose({ 'main.tf': 'a = 2\n' }, { onto })).toMatchObject({ number: 1 })
  })

  it.each([
    ['repos', 'git/create-ref'],
    ['commits', 'graphql'],
    ['pulls', 'pulls/create'],
  ])('is made once though an answer about %s was lost', async (_name, operation) => {
    at.github.failNext(operation, { status: 502, afterwards: true })
    expect(await propose({ 'main.tf': 'a = 2\n' })).toMatchObject({ number: 1 })
    expect(pulls()).toHaveLength(1)
    expect(shop.store.commit(shop.head(branch)).parents).toEqual([shop.head()])
  })

  it.each(['.github/workflows/ci.yml', '.GITHUB/workflows/ci.yml', '../x', '/etc/passwd', '.git/config', 'a//b', ''])(
    'does not write %s',
    async (path) => {
      await expect(propose({ [path]: 'x' })).rejects.toMatchObject({ code: 'upstream.refused' })
      expect(at.operations()).toEqual([])
    },
  )
})
