/**
 * `npm run bench -- webhooks [--seconds 60] [--rate 200] [--embedded]`: webhooks at a steady rate whatever the answers do, while jobs run. Prints how long the answer 202
 * took, ends the server with SIGKILL right after the last one, starts it again, and counts what was acknowledged and not worked off. Then a body of 26 MiB.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startGitHub, terraformFiles } from './lib/github.ts'
import { type BenchPull, pullRequestPayload, starPayload } from './lib/payloads.ts'
import { startPostgres } from './lib/postgres.ts'
import { scratch, startBenchServer, workedOff } from './lib/server.ts'
import { deliver, deliverSteadily, quantile, type Sent } from './lib/webhooks.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '200' },
    embedded: { type: 'boolean', default: false },
  },
})
const [seconds, rate] = [Number(values.seconds), Number(values.rate)]
const drainMs = 20 * 60_000

const github = await startGitHub()
await github.delay(50)
const postgres = values.embedded ? undefined : await startPostgres()
if (postgres === undefined && !values.embedded)
  console.log('skipped on Postgres: PLUMBLINE_TEST_POSTGRES is not set and there is no Postgres here')
else await measure(postgres === undefined ? 'PGlite' : 'Postgres', postgres?.url ?? null, 'a')
await refuseLargeBody()
await postgres?.stop()
await github.close()

/** 300 pull requests are pushed to in turn; one webhook in ten asks for nothing. */
async function measure(name: string, databaseUrl: string | null, prefix: string): Promise<void> {
  const plan = { github, databaseUrl, folder: scratch() }
  const pulls = [...(await github.pulls({ prefix, organisations: 30, pulls: 10, files: terraformFiles(30) }))]
  let serving = await startBenchServer(plan)
  const target = { url: `${serving.url}/api/github/webhooks`, secret: github.webhookSecret }
  await deliverSteadily(target, 20, 5, (at) => synchronize(pulls, at))
  const sent = await deliverSteadily(target, rate, seconds, (at) =>
    at % 10 === 9
      ? { event: 'star', payload: starPayload(pulls[0]?.repository.installation ?? 0) }
      : synchronize(pulls, at - Math.floor(at / 10)),
  )
  await serving.end('SIGKILL')
  const kept = sent.filter(({ status }) => status === 202)
  const times = kept.map(({ ms }) => ms)
  console.log(
    `${name}: ${sent.length} webhooks at ${rate}/s, ${kept.length} answered 202; p50 ${quantile(times, 0.5).toFixed(1)} ms, ` +
      `p99 ${quantile(times, 0.99).toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
  )
  if (databaseUrl !== null)
    console.log(`  after SIGKILL: ${await lost(databaseUrl, sent)} acknowledged deliveries are not stored`)
  serving = await startBenchServer(plan)
  const begun = performance.now()
  const done = await workedOff(serving, drainMs)
  const heads = await github.heads()
  console.log(
    `  ${done ? 'worked off' : 'NOT worked off'} ${((performance.now() - begun) / 1000).toFixed(0)} s after the next start; ` +
      `of ${heads.newest} newest heads ${heads.once} have one completed check, ${heads.running} a running one, ${heads.missing} none; ${heads.doubled} heads have more than one`,
  )
  await serving.end('SIGTERM')
}

function synchronize(pulls: readonly BenchPull[], at: number): { event: string; payload: object } {
  const pull = pulls[at % pulls.length]
  if (pull === undefined) throw new Error('no pull request')
  return { event: 'pull_request', payload: pullRequestPayload(pull) }
}

/** Acknowledged deliveries that asked for something and are not in the database. */
async function lost(databaseUrl: string, sent: readonly Sent[]): Promise<number> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query<{ id: string }>('select id from deliveries')
  await client.end()
  const stored = new Set(rows.map(({ id }) => id))
  return sent.filter(({ id, status }, at) => status === 202 && at % 10 !== 9 && !stored.has(id)).length
}

/** Growth of the server's memory while it refuses a body above GitHub's limit. */
async function refuseLargeBody(): Promise<void> {
  const serving = await startBenchServer({ github, databaseUrl: postgres?.url ?? null, folder: scratch() })
  const target = { url: `${serving.url}/api/github/webhooks`, secret: github.webhookSecret }
  const before = peakOf(serving.pid)
  const { status } = await deliver(target, 'push', { padding: 'x'.repeat(26 * 1024 * 1024) })
  const growth = peakOf(serving.pid) - before
  const { said } = await serving.end('SIGTERM')
  console.log(
    `26 MiB body: answered ${status}, memory grew by ${(growth / 1e6).toFixed(1)} MB at most, ${said.length} bytes of log in all`,
  )
}

/** The largest resident set there was, in bytes. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
}
