import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { privateKey, secret } from './fixture-server.ts'
import { normalizePrivateKey } from './private-key.ts'
import { readSettings } from './settings.ts'

const encryptionKey = Buffer.alloc(32, 7).toString('base64')
const enough = { APP_ID: '12', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: secret, ENCRYPTION_KEY: encryptionKey }

function read(env: Record<string, string | undefined>, files: Record<string, string> = {}) {
  return readSettings({
    env,
    readFile: (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return text
    },
  })
}

/** What is said of each setting that cannot be used. */
function complaints(env: Record<string, string | undefined>, files?: Record<string, string>): Record<string, string> {
  try {
    read(env, files)
    return {}
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const all = [error, ...(error.details.also ?? [])]
    return Object.fromEntries(all.map(({ message, details }) => [message.split(' ')[0], details.found ?? '']))
  }
}

describe('settings', () => {
  it('need an id, a key, a secret and an encryption key; the rest has defaults', () => {
    const { work, ...settings } = read(enough)
    expect(settings).toEqual({
      app: { id: 12, privateKey: normalizePrivateKey(privateKey), client: null },
      webhook: { path: '/api/github/webhooks', secret, previous: null },
      github: { web: 'https://github.com', api: 'https://api.github.com' },
      http: { host: '127.0.0.1', port: 3000, publicUrl: null, metricsToken: null },
      store: { databaseUrl: null, folder: 'plumbline-data', encryptionKeys: [encryptionKey] },
      dryRun: false,
      organisationRepository: '.github',
      logLevel: 'info',
    })
    expect(work).toEqual({
      concurrency: expect.any(Number),
      judgeDeadlineMs: 120_000,
      judgeMemoryMb: 1024,
      graceMs: 25_000,
      sweepMs: 600_000,
    })
  })

  it('say everything that is missing at once', () => {
    expect(complaints({})).toEqual({
      APP_ID: 'nothing',
      PRIVATE_KEY: 'nothing',
      WEBHOOK_SECRET: 'nothing',
      ENCRYPTION_KEY: 'nothing',
    })
  })

  it.each([
    ['the default of Probot', { WEBHOOK_SECRET: 'development' }, { WEBHOOK_SECRET: 'the word "development"' }],
    ['a short secret', { WEBHOOK_SECRET: 'x'.repeat(31) }, { WEBHOOK_SECRET: '31 bytes' }],
    ['a short secret before', { WEBHOOK_SECRET_PREVIOUS: 'x' }, { WEBHOOK_SECRET_PREVIOUS: '1 bytes' }],
    ['a key that is none', { PRIVATE_KEY: 'abc' }, { PRIVATE_KEY: 'no private RSA key' }],
    [
      'a public key',
      { PRIVATE_KEY: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' },
      { PRIVATE_KEY: 'no private RSA key' },
    ],
    ['an id that is none', { APP_ID: 'plumbline' }, { APP_ID: 'no number' }],
    ['an encryption key of another length', { ENCRYPTION_KEY: 'YWJj' }, { ENCRYPTION_KEY: '3 bytes' }],
    ['half a client', { GITHUB_CLIENT_ID: 'Iv1.a' }, { GITHUB_CLIENT_SECRET: 'nothing' }],
    ['a port that is none', { PORT: '70000' }, { PORT: '70000' }],
    ['a database of another kind', { DATABASE_URL: 'mysql://root:hunter2@db/x' }, { DATABASE_URL: '' }],
    ['a URL with a password', { PUBLIC_URL: 'https://a:b@c' }, { PUBLIC_URL: '' }],
    ['a word for a switch', { DRY_RUN: 'maybe' }, { DRY_RUN: 'maybe' }],
    ['a path that is taken', { WEBHOOK_PATH: '/metrics' }, { WEBHOOK_PATH: '/metrics' }],
    ['a level nobody knows', { LOG_LEVEL: 'loud' }, { LOG_LEVEL: 'loud' }],
    [
      'a file that is not there',
      { WEBHOOK_SECRET: '', WEBHOOK_SECRET_FILE: '/run/x' },
      { WEBHOOK_SECRET_FILE: '/run/x: ENOENT', WEBHOOK_SECRET: 'nothing' },
    ],
  ])('refuse %s', (_, env, expected) => {
    expect(complaints({ ...enough, ...env })).toEqual(expected)
  })

  it('come from files where the environment names some', () => {
    const { PRIVATE_KEY: _, WEBHOOK_SECRET: __, ...rest } = enough
    const settings = read(
      { ...rest, PRIVATE_KEY_PATH: '/run/secrets/key.pem', WEBHOOK_SECRET_FILE: '/run/secrets/hook' },
      { '/run/secrets/key.pem': privateKey, '/run/secrets/hook': `${secret}\n` },
    )
    expect([settings.app.privateKey, settings.webhook.secret]).toEqual([normalizePrivateKey(privateKey), secret])
  })

  it('know where an Enterprise Server has its API', () => {
    expect(read({ ...enough, GITHUB_URL: 'https://git.example.com/' }).github).toEqual({
      web: 'https://git.example.com',
      api: 'https://git.example.com/api/v3',
    })
  })

  it('never repeat a secret in a complaint', () => {
    try {
      read({ ...enough, WEBHOOK_SECRET: 'hunter2-hunter2', ENCRYPTION_KEY: 'hunter2-hunter2' })
      expect.unreachable()
    } catch (error) {
      expect(JSON.stringify({ error, ...(error as Problem).details, text: String(error) })).not.toContain('hunter2')
    }
  })
})

describe('a private key', () => {
  it.each([
    ['with line breaks written out', privateKey.replace(/\n/g, '\\n')],
    ['in quotes', `"${privateKey}"`],
    ['in base64', Buffer.from(privateKey).toString('base64')],
  ])('is understood %s', (_, given) => {
    expect(normalizePrivateKey(given)).toBe(normalizePrivateKey(privateKey))
  })
})
