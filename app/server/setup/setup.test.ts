import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { privateKey, silent, startShell } from '../fixture-server.ts'
import { readSettings } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { readSettingsFile, writeSettingsFile } from './settings-file.ts'
import { setupRoute } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-setup-'))
const app = {
  id: 12,
  client_id: 'Iv1.a',
  client_secret: 'c'.repeat(40),
  webhook_secret: 'd'.repeat(40),
  pem: privateKey,
  html_url: 'https://github.com/apps/plumbline-acme',
}
let github: Server
let codes: string[]
let shell: Shell
let url: string
let finished: number

beforeAll(async () => {
  github = createServer((request, response) => {
    const code = /^\/app-manifests\/(\w+)\/conversions$/.exec(request.url ?? '')?.[1] ?? ''
    codes.push(code)
    response.writeHead(code === 'good' ? 201 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(app))
  })
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve))
  const place = `http://127.0.0.1:${(github.address() as AddressInfo).port}`
  const parts = {
    places: { web: 'https://github.com', api: place },
    webhookPath: '/api/github/webhooks',
    publicUrl: null,
    manifests: { gate: { name: 'Gate', default_events: ['push'] }, fixes: { name: 'Fixes', public: true } },
    write: (given: Parameters<typeof writeSettingsFile>[1], publicUrl: string) =>
      writeSettingsFile(folder, given, publicUrl),
    log: silent,
  }
  const route = setupRoute(parts, 'the-token', () => {
    finished += 1
  })
  ;({ url, shell } = await startShell({ routes: [route] }))
})
afterAll(async () => {
  await shell.close()
  github.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  codes = []
  finished = 0
})

function choose(fields: Record<string, string>): Promise<Response> {
  const form = { token: 'the-token', url: 'https://plumbline.example.com/', organization: '', kind: 'gate', ...fields }
  return fetch(`${url}/setup`, { method: 'POST', body: new URLSearchParams(form) })
}

/** What the second page would send to GitHub. */
async function sent(answer: Response): Promise<{ action: string; state: string; manifest: unknown }> {
  const text = (await answer.text()).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  const action = new URL(/action="([^"]+)"/.exec(text)?.[1] ?? '')
  const manifest = JSON.parse(/name="manifest" value="(\{.*\})">/.exec(text)?.[1] ?? 'null') as unknown
  return { action: action.origin + action.pathname, state: action.searchParams.get('state') ?? '', manifest }
}

it.each(['/setup', '/setup?token=', '/setup?token=the-toke', '/setup/created?code=good&state=x', '/'])(
  'shows nothing at %s without the token',
  async (path) => {
    expect((await fetch(url + path)).status).toBe(404)
    expect((await choose({ token: 'x' })).status).toBe(404)
    expect(codes).toEqual([])
  },
)

it('asks where the server is reached', async () => {
  const answer = await fetch(`${url}/setup?token=the-token`)
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'/),
  ])
})

it('sends a private manifest with the addresses to GitHub', async () => {
  const answer = await choose({})
  expect(answer.headers.get('content-security-policy')).toContain('form-action https://github.com;')
  expect(await sent(answer)).toEqual({
    action: 'https://github.com/settings/apps/new',
    state: expect.stringMatching(/^[\w-]{32}$/),
    manifest: {
      name: 'Gate',
      url: 'https://plumbline.example.com',
      default_events: ['push'],
      public: false,
      hook_attributes: { url: 'https://plumbline.example.com/api/github/webhooks', active: true },
      redirect_url: 'https://plumbline.example.com/setup/created',
      callback_urls: ['https://plumbline.example.com/login/callback'],
    },
  })
  expect(await sent(await choose({ organization: 'acme', kind: 'fixes' }))).toMatchObject({
    action: 'https://github.com/organizations/acme/settings/apps/new',
    manifest: { name: 'Fixes' },
  })
})

it.each([{ url: 'ftp://x' }, { url: '' }, { organization: '../settings' }])('refuses %j', async (fields) => {
  expect((await choose(fields)).status).toBe(400)
})

it('writes settings with which the server starts, for this user alone', async () => {
  writeFileSync(join(folder, 'plumbline.env'), "LOG_LEVEL='warn'\n")
  const { state } = await sent(await choose({}))
  expect((await fetch(`${url}/setup/created?code=bad&state=${state}`)).status).toBe(502)
  const answer = await fetch(`${url}/setup/created?code=good&state=${state}`)
  const text = await answer.text()
  expect([
    answer.status,
    text.includes('https://github.com/apps/plumbline-acme/installations/new'.replaceAll('/', '/')),
  ]).toEqual([200, true])
  expect(text).not.toMatch(/BEGIN|dddd|cccc/)
  expect(readdirSync(folder).sort()).toEqual(['plumbline.env', 'private-key.pem'])
  expect(readdirSync(folder).map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600])
  const settings = readSettings({ env: readSettingsFile(folder), readFile: (path) => readFileSync(path, 'utf8') })
  expect(settings).toMatchObject({
    app: { id: 12, client: { id: 'Iv1.a', secret: 'c'.repeat(40) } },
    webhook: { secret: 'd'.repeat(40) },
    http: { publicUrl: 'https://plumbline.example.com' },
    logLevel: 'warn',
  })
  expect([codes, finished]).toEqual([['bad', 'good'], 1])
})
