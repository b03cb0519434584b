import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Serving, startServer } from '../../test/app/serving.ts'
import type { BenchGitHub } from './github.ts'

export interface ServerPlan {
  readonly github: BenchGitHub
  readonly databaseUrl: string | null
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** Pins the process to this core. */
  readonly core?: number
}

/** A folder for this run, removed by the system one day: what a benchmark left behind can be looked at. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
}

/** Starts the server against the fake GitHub. */
export async function startBenchServer({ github, databaseUrl, folder, env = {}, core }: ServerPlan): Promise<Serving> {
  const key = join(folder, 'key.pem')
  writeFileSync(key, github.privateKey)
  return startServer({
    ...(core === undefined ? {} : { before: ['taskset', '-c', String(core)] }),
    env: {
      APP_ID: String(github.appId),
      PRIVATE_KEY_PATH: key,
      WEBHOOK_SECRET: github.webhookSecret,
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      GITHUB_URL: github.url,
      GITHUB_API_URL: github.url,
      DATA_FOLDER: join(folder, 'data'),
      SWEEP_MINUTES: '0',
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      ...env,
    },
  })
}

/** A number of `/metrics`. */
export async function metric(serving: Serving, name: string): Promise<number> {
  const text = await (await fetch(`${serving.url}/metrics`)).text()
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length) ?? Number.NaN,
  )
}

/** Waits until nothing waits and nothing runs, asking a few times a second; false when it takes longer than that. */
export async function workedOff(serving: Serving, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    const [waiting, running] = await Promise.all(
      ['waiting', 'running'].map((state) => metric(serving, `plumbline_queue_jobs{state="${state}"}`)),
    )
    if (waiting === 0 && running === 0) return true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return false
}
