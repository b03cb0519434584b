import { createAppAuth } from '@octokit/auth-app'
import { verify } from '@octokit/webhooks-methods'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suiteFor } from '../routes/checks.ts'
import { openShop, type Shop } from '../shop.ts'
import { addRun } from '../state/workflows.ts'
import type { Webhook } from './deliver.ts'
import { exampleOf } from './payloads.ts'

let opened: Shop
beforeAll(async () => {
  opened = await openShop()
})
afterAll(() => opened.github.close())

/** Where the payload has another kind of value than GitHub's example, or none. */
function lacks(example: unknown, payload: unknown, path = ''): readonly string[] {
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return []
  if (typeof payload !== 'object' || payload === null) return [path]
  return Object.entries(example).flatMap(([key, value]) => {
    const found = (payload as Record<string, unknown>)[key]
    if (found === undefined) return [`${path}/${key}`]
    if (value === null || found === null) return []
    return typeof value === typeof found
      ? lacks(value, found, `${path}/${key}`)
      : [`${path}/${key} is a ${typeof found}`]
  })
}

const hooks: readonly (readonly [string, string | undefined, (shop: Shop) => Webhook])[] = [
  ...['opened', 'reopened', 'ready_for_review', 'closed'].map(
    (action) =>
      [
        'pull_request',
        action,
        ({ github, shop }: Shop) => github.hooks.pullRequest(shop.propose({ [action]: 'x' }), action),
      ] as const,
  ),
  [
    'pull_request',
    'synchronize',
    ({ github, shop }) => github.hooks.pullRequest(shop.propose({ s: 'x' }), 'synchronize', { before: shop.head() }),
  ],
  [
    'check_suite',
    'requested',
    ({ github, shop }) => github.hooks.checkSuite(shop, suiteFor(shop, shop.head(), github.world.app), 'requested'),
  ],
  [
    'merge_group',
    'checks_requested',
    ({ github, shop }) => {
      const pull = shop.propose({ m: 'x' })
      shop.mergeGroup(pull)
      return github.hooks.mergeGroup(
        shop,
        `gh-readonly-queue/main/pr-${pull.number}-${shop.head()}`,
        'checks_requested',
      )
    },
  ],
  ['push', undefined, ({ github, shop }) => github.hooks.push(shop, 'main')],
  ['workflow_run', 'completed', ({ github, shop }) => github.hooks.workflowRun(shop, addRun(shop, {}), 'completed')],
  [
    'issue_comment',
    'created',
    ({ github, shop, acme }) => {
      const { number } = shop.propose({ c: 'x' })
      return github.hooks.issueComment(shop, shop.addComment(number, { account: acme, app: null }, 'b'), 'created')
    },
  ],
  [
    'installation_repositories',
    'removed',
    ({ github, installation, shop }) => github.hooks.installationRepositories(installation, [shop], 'removed'),
  ],
  ['installation', 'created', ({ github, installation }) => github.hooks.installation(installation, 'created')],
]

describe('webhooks of the fake', () => {
  it.each(hooks)(
    '%s %s has all GitHub’s example has, is signed, and says which installation it is for',
    async (event, action, make) => {
      const { headers, body } = make(opened)
      const { github, installation } = opened
      const payload = JSON.parse(body) as { action?: string; installation: { id: number } }
      expect([headers['x-github-event'], payload.action, payload.installation.id]).toEqual([
        event,
        action,
        installation.id,
      ])
      expect(await verify(github.webhookSecret, body, headers['x-hub-signature-256'] ?? '')).toBe(true)
      const { organization: _, ...example } = exampleOf(event, action)
      // Out of the API since the examples were written, or in either form.
      const old =
        /\/(permissions|master_branch|stargazers|rebaseable|has_downloads|allow_\w+|delete_branch_on_merge)\b|^\/installation\/\w+_at /
      expect(lacks(example, payload).filter((each) => !old.test(each))).toEqual([])
    },
  )

  it('says a check run with its suite, and the button that was pressed', async () => {
    const { github, shop, ask } = opened
    const pull = shop.propose({ r: 'x' })
    const { data } = await ask('POST /repos/{owner}/{repo}/check-runs', { name: 'n', head_sha: pull.head.sha })
    const run = shop.checkRuns.get(data.id)
    if (run === undefined) throw new Error('the check run is not there')
    const hook = github.hooks.checkRun(shop, run, 'requested_action', { identifier: 'recheck' })
    expect(JSON.parse(hook.body)).toMatchObject({
      action: 'requested_action',
      requested_action: { identifier: 'recheck' },
      check_run: {
        id: run.id,
        check_suite: { id: run.suite.id, head_sha: pull.head.sha },
        pull_requests: [{ number: pull.number }],
      },
    })
  })

  it('keep their id when they are sent again, and are listed', async () => {
    const { github, shop } = opened
    const url = `${github.downloads.url}/hook`
    const first = await github.deliveries.deliver(github.hooks.push(shop, 'main'), url)
    const second = await github.deliveries.deliver(first.webhook, url)
    expect([first.redelivery, second.redelivery, first.statusCode]).toEqual([false, true, 404])
    expect(second.webhook.headers['x-github-delivery']).toBe(first.webhook.headers['x-github-delivery'])
  })

  it('are listed newest first, and found further with a cursor', async () => {
    const { github, shop, ask } = await openShop()
    const jwt = await createAppAuth({ appId: github.appId, privateKey: github.privateKey })({ type: 'app' })
    for (const name of ['a', 'b', 'c']) {
      await github.deliveries.deliver(github.hooks.webhook('ping', { name }, name), `${github.downloads.url}/hook`)
    }
    await github.deliveries.deliver(github.hooks.push(shop, 'main', { delivery: 'd' }), github.downloads.url)
    const first = await ask('GET /app/hook/deliveries?per_page=3&status=failure', {}, jwt.token)
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(String(first.headers.link)) ?? []
    const second = await ask(`GET ${next.slice(github.url.length)}`, {}, jwt.token)
    const ids = [first, second].map(({ data }) => data.map(({ guid }: { guid: string }) => guid))
    expect(ids).toEqual([['d', 'c', 'b'], ['a']])
    expect(second.headers.link).toBeUndefined()
    expect(first.data[0]).toMatchObject({ event: 'push', status_code: 404, repository_id: shop.id, redelivery: false })
    expect(github.violations).toEqual([])
    await github.close()
  })
})
