import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freshFolder } from '../../app/store/fixture.ts'
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts'
import type { FakePull } from '../github/state/pull.ts'
import type { CheckRun } from '../github/state/records.ts'
import type { FakeRepository } from '../github/state/repository.ts'
import type { Webhook } from '../github/webhooks/deliver.ts'
import { type Ended, type Serving, spawnServer, startServer } from './serving.ts'

/** A fake GitHub with one organisation, and a server that can be ended and started again on the same data. */
export interface Scene {
  readonly github: FakeGitHub
  readonly repository: FakeRepository
  serving(): Serving
  start(env?: Readonly<Record<string, string>>): Promise<Serving>
  /** Runs another command with the same settings to its end. */
  run(args: readonly string[]): Promise<Ended>
  /** Sends a webhook as GitHub does; the status of the answer. */
  deliver(webhook: Webhook): Promise<number>
  /** The one check run of ours on a head, once it is completed; rejects where there is another. */
  completed(head: string, repository?: FakeRepository): Promise<CheckRun>
  close(): Promise<void>
}

/** A bucket's block as our policies want it, but for what is given. */
export function bucketBlock(acls: boolean): string {
  return `resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = "logs"
  block_public_acls       = ${acls}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`
}

const patienceMs = 20_000

/** Nothing is started yet but GitHub. The database is the embedded one, or a Postgres by its URL. */
export async function openScene(database: string | null = null): Promise<Scene> {
  const { folder, drop } = await freshFolder()
  const github = await startFakeGitHub()
  const acme = github.world.account('acme', 'Organization')
  github.world.install(acme)
  const repository = github.world.createRepository(acme, 'infra', { files: { 'main.tf': bucketBlock(true) } })
  const key = join(folder, 'key.pem')
  writeFileSync(key, github.privateKey, { mode: 0o600 })
  const settings = {
    APP_ID: String(github.appId),
    PRIVATE_KEY_PATH: key,
    WEBHOOK_SECRET: github.webhookSecret,
    ENCRYPTION_KEY: Buffer.alloc(32, 3).toString('base64'),
    GITHUB_CLIENT_ID: github.clientId,
    GITHUB_CLIENT_SECRET: github.clientSecret,
    GITHUB_URL: github.url,
    GITHUB_API_URL: github.url,
    PUBLIC_URL: 'https://plumbline.test',
    DATA_FOLDER: folder,
    SWEEP_MINUTES: '0',
    GRACE_SECONDS: '1',
    ...(database === null ? {} : { DATABASE_URL: database }),
  }
  let serving: Serving | undefined
  const running = (): Serving => {
    if (serving === undefined) throw new Error('the server was not started')
    return serving
  }
  return {
    github,
    repository,
    serving: running,
    async start(env = {}) {
      serving = await startServer({ env: { ...settings, ...env } })
      return serving
    },
    run: (args) => spawnServer({ env: settings, args }).serving.ended,
    async deliver(webhook) {
      return (await github.deliveries.deliver(webhook, `${running().url}/api/github/webhooks`)).statusCode
    },
    completed: (head, of = repository) =>
      vi.waitFor(
        () => {
          const runs = runsOn(of, head)
          const [run] = runs
          if (run === undefined || run.status !== 'completed') throw new Error(`no completed check on ${head}`)
          if (runs.length > 1 || run.completions > 1) throw new Error(`more than one verdict on ${head}`)
          return run
        },
        { timeout: patienceMs, interval: 20 },
      ),
    async close() {
      await serving?.end('SIGKILL')
      await github.close()
      await drop()
    },
  }
}

export function runsOn(repository: FakeRepository, head: string): readonly CheckRun[] {
  return [...repository.checkRuns.values()].filter(({ headSha, name }) => headSha === head && name === 'plumbline')
}

let opened = 0

/** A pull request that opens the bucket, each with a head of its own. */
export function openBucket(repository: FakeRepository): FakePull {
  opened += 1
  return repository.propose({ 'main.tf': bucketBlock(false), 'NOTES.md': `Change ${opened}\n` })
}
