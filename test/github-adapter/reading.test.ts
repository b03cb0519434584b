import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../../app/model/problem.ts'
import { openSetting, type Setting } from './world.ts'

describe('reading from GitHub', () => {
  let at: Setting
  beforeAll(async () => {
    at = await openSetting()
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })

  it('knows a pull request, and one that is not there', async () => {
    const pull = at.shop.propose({ 'main.tf': 'a = 2\n' })
    expect(await at.host.pull(at.shop.ref, pull.number)).toEqual({
      number: pull.number,
      state: 'open',
      draft: false,
      head: { sha: pull.head.sha, ref: pull.head.ref, fork: false },
      base: { sha: at.shop.head(), ref: 'main' },
      author: 'acme',
    })
    expect(await at.host.pull(at.shop.ref, 999)).toBeUndefined()
  })

  it('finds the open pull requests of a head, those of forks too', async () => {
    const fork = at.github.world.fork(at.shop, at.github.world.account('stranger'))
    const own = at.shop.propose({ 'b.tf': 'b = 1\n' })
    const foreign = at.shop.propose({ 'c.tf': 'c = 1\n' }, { fork })
    const closed = at.shop.propose({ 'd.tf': 'd = 1\n' })
    at.shop.close(closed)
    const numbers = async (sha: string) => (await at.host.pullsOf(at.shop.ref, sha)).map(({ number }) => number)
    expect(await numbers(own.head.sha)).toEqual([own.number])
    expect(await numbers(closed.head.sha)).toEqual([])
    expect(await numbers('0'.repeat(40))).toEqual([])
    expect(await at.host.pullsOf(at.shop.ref, foreign.head.sha)).toMatchObject([
      { number: foreign.number, head: { fork: true } },
    ])
  })

  it('knows where two commits come from, and the heads of branches', async () => {
    const before = at.shop.head()
    const pull = at.shop.propose({ 'e.tf': 'e = 1\n' })
    const moved = at.shop.commit({ branch: 'main', files: { 'f.tf': 'f = 1\n' } })
    expect(await at.host.mergeBase(at.shop.ref, moved, pull.head.sha)).toBe(before)
    expect(await at.host.headOf(at.shop.ref, 'main')).toBe(moved)
    expect(await at.host.headOf(at.shop.ref, 'gone')).toBeUndefined()
    await expect(at.host.mergeBase(at.shop.ref, moved, '0'.repeat(40))).rejects.toMatchObject({
      code: 'upstream.missing',
      message: 'GitHub: not there, or the App may not see it',
    })
  })

  it('finds a sibling the installation covers, and asks once', async () => {
    const policies = at.github.world.createRepository(at.acme, '.github', { files: { 'a.rego': 'package a\n' } })
    const found = await at.host.sibling(at.shop.ref, '.github')
    expect(found).toEqual(policies.ref)
    if (found === undefined) return
    expect([...(await at.host.files(found, policies.head())).files]).toEqual([['a.rego', 'package a\n']])
    expect(await at.host.sibling(at.shop.ref, 'nothing')).toBeUndefined()
    at.operations()
    await at.host.sibling(at.shop.ref, 'nothing')
    await at.host.sibling(at.shop.ref, '.github')
    expect(at.operations()).toEqual([])
  })

  it('knows roles', async () => {
    const { world } = at.github
    at.shop.collaborators.set('mia', 'maintain')
    world.account('mia')
    world.account('nobody')
    expect(await at.host.roleOf(at.shop.ref, 'mia')).toBe('maintain')
    expect(await at.host.roleOf(at.shop.ref, 'nobody')).toBe('none')
    expect(await at.host.roleOf(at.shop.ref, 'who-is-that')).toBe('none')
  })

  it('counts approvals of exactly this head by those who may write and did not take them back', async () => {
    const { world } = at.github
    const person = (login: string, role: 'write' | 'read') => {
      at.shop.collaborators.set(login, role)
      return world.account(login)
    }
    const [ann, bob, cid, dan, eve] = [
      person('ann', 'write'),
      person('bob', 'write'),
      person('cid', 'read'),
      person('dan', 'write'),
      person('eve', 'write'),
    ]
    const pull = at.shop.propose({ 'g.tf': 'g = 1\n' })
    at.shop.review(pull, dan, 'APPROVED')
    const head = at.shop.commit({ branch: pull.head.ref, files: { 'g.tf': 'g = 2\n' } })
    at.shop.review(pull, ann, 'APPROVED')
    at.shop.review(pull, ann, 'COMMENTED')
    at.shop.review(pull, bob, 'APPROVED')
    at.shop.review(pull, bob, 'CHANGES_REQUESTED')
    at.shop.review(pull, cid, 'APPROVED')
    at.shop.review(pull, eve, 'CHANGES_REQUESTED')
    at.shop.review(pull, eve, 'APPROVED')
    expect(await at.host.approvals(at.shop.ref, pull.number, head)).toEqual(['ann', 'eve'])
  })

  it('works with tokens for one repository each, and for one purpose', async () => {
    const shop = at.newShop()
    at.github.world.createRepository(at.acme, 'unrelated')
    const from = at.github.requests.length
    await at.host.headOf(shop.ref, 'main')
    await at.publisher.start(shop.ref, { name: 'n', head: shop.head(), key: 'k' }, 'T')
    const asked = at.github.requests
      .slice(from)
      .filter(({ operation }) => operation === 'apps/create-installation-access-token')
      .map(({ body }) => body)
    expect(asked).toEqual([
      {
        repository_ids: [shop.id],
        permissions: { metadata: 'read', contents: 'read', pull_requests: 'read', actions: 'read' },
      },
      {
        repository_ids: [shop.id],
        permissions: { metadata: 'read', checks: 'write', pull_requests: 'write', security_events: 'write' },
      },
    ])
  })

  it('reads nothing of a repository the token does not cover', async () => {
    const other = at.github.world.createRepository(at.acme, 'other', { files: { 'a.tf': 'a' } })
    const wrong = { ...other.ref, id: at.shop.ref.id }
    await expect(at.host.files(wrong, other.head())).rejects.toThrow(Problem)
  })
})

describe('GitHub Enterprise Server', () => {
  it('is reached below its own address, GraphQL too', async () => {
    const at = await openSetting({ atEnterprise: true })
    const pull = await at.publisher.proposeFiles(at.shop.ref, {
      base: 'main',
      onto: at.shop.head(),
      branch: 'plumbline/x',
      title: 'T',
      body: 'B',
      files: new Map([['x.tf', 'x = 1\n']]),
    })
    expect(pull.state).toBe('opened')

    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
})
