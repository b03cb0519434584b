/** Runs a table of requests that GitHub refuses against a fake that holds one of everything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './shop.ts'
import type { Permissions } from './state/records.ts'
import { addArtifact, addRun } from './state/workflows.ts'

export const at = '/repos/{owner}/{repo}'
/** A commit that is not there. */
export const nowhere = '1'.repeat(40)

export interface Refused {
  readonly what: string
  readonly route: string
  readonly body: (known: Known) => Record<string, unknown>
  readonly permissions?: Permissions
  readonly status: number
  readonly says: RegExp
  /** The description forbids it too. */
  readonly violation?: true
}

/** What is there: a pull request from `change-1` with its head, a check run, a comment, an expired artifact; branches `aside` and `same`. */
export interface Known {
  readonly head: string
  readonly pull: number
  readonly check: number
  readonly comment: number
  readonly expired: number
}

async function open(): Promise<readonly [Shop, Known]> {
  const opened = await openShop()
  const { shop, acme, ask } = opened
  const pull = shop.propose({ 'main.tf': 'a = 2\n' })
  shop.commit({ branch: 'aside', files: { 'x.tf': 'x' } })
  shop.refs.set('refs/heads/same', shop.head())
  const head = pull.head.sha
  const { data } = await ask(`POST ${at}/check-runs`, { name: 'plumbline', head_sha: head })
  const { id } = shop.addComment(pull.number, { account: acme, app: null }, 'b')
  const expired = addArtifact(shop, addRun(shop, { pull }), { name: 'plan', bytes: Buffer.from(''), expired: true }).id
  return [opened, { head, pull: pull.number, check: data.id, comment: id, expired }]
}

export function describeRefused(refused: readonly Refused[]): void {
  describe('a fake GitHub refuses', () => {
    let opened: Shop
    let known: Known
    beforeAll(async () => {
      ;[opened, known] = await open()
    })
    afterAll(() => opened.github.close())

    it.each(refused)('$what', async ({ route, body, permissions, status, says, violation }) => {
      const { github, ask } = opened
      const before = github.violations.length
      const answer = await ask(route, body(known), permissions)
      expect({ status: answer.status, says: JSON.stringify(answer.data) }).toEqual({
        status,
        says: expect.stringMatching(says),
      })
      expect(github.violations.length > before).toBe(violation === true)
    })
  })
}
