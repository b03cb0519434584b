import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts'
import { type Ended, spawnServer } from './serving.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-start-'))
const encryptionKey = Buffer.alloc(32, 1).toString('base64')
let github: FakeGitHub

beforeAll(async () => {
  github = await startFakeGitHub()
})
afterAll(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

function run(env: Readonly<Record<string, string>>): Promise<Ended> {
  const complete = {
    APP_ID: String(github.appId),
    PRIVATE_KEY: github.privateKey,
    WEBHOOK_SECRET: github.webhookSecret,
    ENCRYPTION_KEY: encryptionKey,
    DATA_FOLDER: folder,
  }
  return spawnServer({ env: { ...complete, ...env } }).serving.ended
}

describe('a server', () => {
  it.concurrent.each([
    ['without a webhook secret', { WEBHOOK_SECRET: '' }, /WEBHOOK_SECRET cannot be used\n +found +nothing/],
    ['with the default secret of Probot', { WEBHOOK_SECRET: 'development' }, /found +the word "development"/],
    ['on a database that is none', { DATABASE_URL: 'mysql://root:hunter2@db' }, /DATABASE_URL cannot be used/],
  ])('does not start %s, and says why', async (_, env, words) => {
    const { code, said } = await run(env)
    expect([code, said]).toEqual([2, expect.stringMatching(words)])
    expect(said).not.toMatch(/hunter2|BEGIN|\bat .*\.ts:/)
  })
})

describe('a first start', () => {
  it('makes the App by a manifest, writes its settings and goes on with them', async () => {
    const data = join(folder, 'first')
    const { serving } = spawnServer({
      // The database that is not there ends the start after the setup, before it takes time.
      env: { GITHUB_URL: github.url, GITHUB_API_URL: github.url, DATA_FOLDER: data, DATABASE_URL: 'nothing' },
    })
    const page = await serving.text(/http:\/\/\S+\/setup\?token=\S+/)
    const [form, origin] = [await (await fetch(page)).text(), new URL(page).origin]
    expect(form).toContain('name="token"')
    const choice = {
      token: new URL(page).searchParams.get('token') ?? '',
      url: origin,
      organization: 'acme',
      kind: 'gate',
    }
    const sent = await (await fetch(`${origin}/setup`, { method: 'POST', body: new URLSearchParams(choice) })).text()
    const state = /new\?state=([\w-]+)/.exec(sent)?.[1] ?? ''
    const done = await fetch(`${origin}/setup/created?code=${github.manifests.agree()}&state=${state}`)
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('/installations/new')])
    const { code, said } = await serving.ended
    expect([code, said]).toEqual([2, expect.stringMatching(/DATABASE_URL cannot be used/)])
    expect(['plumbline.env', 'private-key.pem'].map((file) => statSync(join(data, file)).mode & 0o777)).toEqual([
      0o600, 0o600,
    ])
    expect(said).not.toMatch(/BEGIN|fake-webhook-secret|fake-client-secret/)
    expect(github.violations).toEqual([])
  })
})
