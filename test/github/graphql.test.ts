import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.ts'
import type { Permissions } from './state/records.ts'

const commit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid wasSignedByGitHub } } ref { name } }
}`
const fold =
  'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }'

let opened: Shop
beforeAll(async () => {
  opened = await openShop()
})
afterAll(() => opened.github.close())

function query(text: string, variables: object = {}, permissions?: Permissions) {
  return opened.ask('POST /graphql', { query: text, variables }, permissions)
}

function input(expectedHeadOid: string, repositoryNameWithOwner = 'acme/shop', branchName = 'main') {
  const contents = Buffer.from('b = 2\n').toString('base64')
  const fileChanges = { additions: [{ path: 'new/b.tf', contents }], deletions: [{ path: 'modules/b.tf' }] }
  return {
    branch: { repositoryNameWithOwner, branchName },
    message: { headline: 'H', body: 'B' },
    expectedHeadOid,
    fileChanges,
  }
}

describe('GraphQL of a fake GitHub', () => {
  it('commits on a branch, signed', async () => {
    const { shop, ask } = opened
    const before = shop.head()
    const { data } = await query(commit, { input: input(before) })
    const made = data.data.createCommitOnBranch
    expect(made).toMatchObject({
      commit: { oid: shop.head(), signature: { isValid: true, wasSignedByGitHub: true } },
      ref: { name: 'main' },
    })
    expect((await shop.bare.git('diff-tree', '-r', '--name-status', before, 'main')).toString('utf8')).toBe(
      'D\tmodules/b.tf\nA\tnew/b.tf\n',
    )
    const read = await ask(`GET /repos/{owner}/{repo}/git/commits/${shop.head()}`)
    expect(read.data).toMatchObject({ message: 'H\n\nB', verification: { verified: true, reason: 'valid' } })
  })

  it.each([
    ['the branch moved', (head: string) => input(head.replace(/./g, '1')), undefined, 'STALE_DATA'],
    ['there is no such branch', (head: string) => input(head, 'acme/shop', 'gone'), undefined, 'NOT_FOUND'],
    ['there is no such repository', (head: string) => input(head, 'acme/none'), undefined, 'NOT_FOUND'],
    ['a permission is missing', (head: string) => input(head), { contents: 'read' } as const, 'FORBIDDEN'],
  ])('refuses a commit when %s', async (_, make, permissions, type) => {
    const head = opened.shop.head()
    const { data } = await query(commit, { input: make(head) }, permissions)
    expect([data.data?.createCommitOnBranch ?? null, data.errors[0].type]).toEqual([null, type])
    expect(opened.shop.head()).toBe(head)
  })

  it('folds comments away, and says which are', async () => {
    const { shop, acme } = opened
    const { number } = shop.propose({ c: 'x' })
    const { nodeId: id } = shop.addComment(number, { account: acme, app: null }, 'b')
    const folded = (await query(fold, { id })).data.data.minimizeComment.minimizedComment
    expect(folded).toEqual({ isMinimized: true, minimizedReason: 'outdated' })
    const asked = await query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }', {
      ids: [id, 'IC_0'],
    })
    expect(asked.data.data.nodes).toEqual([{ id, isMinimized: true }, null])
  })

  it('holds queries against the published schema', async () => {
    const { github } = opened
    const before = github.violations.length
    expect((await query('query { viewer { loginn } }')).data.errors).toHaveLength(1)
    expect(github.violations.slice(before)).toEqual([
      expect.stringContaining('Cannot query field "loginn" on type "User"'),
    ])
  })
})
