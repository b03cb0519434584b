/**
 * `npm run bench -- reviews [--only warm,many,scale,kills]`: from a webhook to the completed check, against a fake GitHub that takes 50 ms for every answer. `warm`: one pull request after the other on a
 * repository of 300 files. `many`: 200 pull requests of 50 installations at once. `scale`: one process and two, each pinned to a core. `kills`: 1,000 webhooks while the
 * server is killed every few seconds.
 */
import { parseArgs } from 'node:util'
import type { Serving } from '../test/app/serving.ts'
import { startGitHub, terraformFiles } from './lib/github.ts'
import { type BenchPull, pullRequestPayload } from './lib/payloads.ts'
import { startPostgres } from './lib/postgres.ts'
import { scratch, startBenchServer, workedOff } from './lib/server.ts'
import { deliver, quantile } from './lib/webhooks.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'warm,many,scale,kills' },
    webhooks: { type: 'string', default: '1000' },
  },
})
const patienceMs = 30 * 60_000
const postgres = await startPostgres()
if (postgres === undefined) {
  console.log('skipped: PLUMBLINE_TEST_POSTGRES is not set and there is no Postgres here')
  process.exit(0)
}
const databaseUrl = postgres.url
const github = await startGitHub()
await github.delay(50)
const measurements: Readonly<Record<string, () => Promise<void>>> = { warm, many, scale, kills }
for (const name of values.only.split(',')) await measurements[name]?.()
await postgres.stop()
await github.close()

function start(core?: number): Promise<Serving> {
  return startBenchServer({ github, databaseUrl, folder: scratch(), ...(core === undefined ? {} : { core }) })
}

function tell(serving: Serving, pull: BenchPull): ReturnType<typeof deliver> {
  const target = { url: `${serving.url}/api/github/webhooks`, secret: github.webhookSecret }
  return deliver(target, 'pull_request', pullRequestPayload(pull, 'opened'))
}

/** Waits until the heads have a completed check; gives when each had. */
async function completed(prefix: string, heads: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const times = await github.completed(prefix)
    if (heads.every((head) => head in times) || Date.now() > deadline) return times
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function warm(): Promise<void> {
  const serving = await start()
  const pulls = await github.pulls({ prefix: 'warm', organisations: 1, pulls: 35, files: terraformFiles(300) })
  const times: number[] = []
  for (const pull of pulls) {
    const begun = Date.now()
    await tell(serving, pull)
    times.push(((await completed('warm', [pull.head]))[pull.head] ?? Number.NaN) - begun)
  }
  const measured = times.slice(5)
  console.log(
    `300 files, warm: p50 ${(quantile(measured, 0.5) / 1000).toFixed(2)} s, p95 ${(quantile(measured, 0.95) / 1000).toFixed(2)} s over ${measured.length} pull requests; the first took ${((times[0] ?? 0) / 1000).toFixed(1)} s`,
  )
  await serving.end('SIGTERM')
}

async function many(): Promise<void> {
  const serving = await start()
  const seconds = await all('many', [serving], 4)
  console.log(`200 pull requests of 50 installations at once, one process: ${seconds.toFixed(1)} s`)
  await sayHeads()
  await serving.end('SIGTERM')
}

async function scale(): Promise<void> {
  const one = await start(0)
  const alone = await warmed('one', [one])
  await one.end('SIGTERM')
  const both = await Promise.all([start(0), start(1)])
  const together = await warmed('two', both)
  await Promise.all(both.map((serving) => serving.end('SIGTERM')))
  console.log(
    `100 pull requests, one process pinned to a core ${alone.toFixed(1)} s, two on two cores ${together.toFixed(1)} s: ${(alone / together).toFixed(2)} times`,
  )
}

/** Seconds for two pull requests in each of 50 installations, after a few that only warm the processes. */
async function warmed(prefix: string, servings: readonly Serving[]): Promise<number> {
  const first = await github.pulls({ prefix: `${prefix}warm`, organisations: 8, pulls: 1, files: terraformFiles(30) })
  await Promise.all(first.map((pull, at) => tell(servings[at % servings.length] as Serving, pull)))
  await completed(
    `${prefix}warm`,
    first.map(({ head }) => head),
  )
  return all(prefix, servings, 2)
}

/** Seconds until every pull request of 50 installations is judged, all told at once. */
async function all(prefix: string, servings: readonly Serving[], pulls: number): Promise<number> {
  const made = await github.pulls({ prefix, organisations: 50, pulls, files: terraformFiles(100) })
  const begun = Date.now()
  await Promise.all(made.map((pull, at) => tell(servings[at % servings.length] as Serving, pull)))
  const times = await completed(
    prefix,
    made.map(({ head }) => head),
  )
  return (Math.max(...made.map(({ head }) => times[head] ?? Number.POSITIVE_INFINITY)) - begun) / 1000
}

async function kills(): Promise<void> {
  const count = Number(values.webhooks)
  const pulls = await github.pulls({
    prefix: 'kills',
    organisations: 20,
    pulls: Math.ceil(count / 20),
    files: terraformFiles(20),
  })
  let serving = await start()
  let killed = 0
  const waiting = [...pulls]
  while (waiting.length > 0) {
    const until = Date.now() + 2000 + Math.random() * 4000
    while (waiting.length > 0 && Date.now() < until) {
      const pull = waiting.shift()
      if (pull !== undefined && (await tell(serving, pull)).status !== 202) waiting.push(pull)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await serving.end('SIGKILL')
    killed += 1
    serving = await start()
  }
  const done = await workedOff(serving, patienceMs)
  console.log(`${count} webhooks, ${killed} times killed: ${done ? 'all worked off' : 'NOT worked off'}`)
  await sayHeads()
  await serving.end('SIGTERM')
}

async function sayHeads(): Promise<void> {
  const heads = await github.heads()
  console.log(
    `  so far ${heads.newest} heads: ${heads.once} with exactly one completed check, ${heads.running} running, ${heads.missing} without, ${heads.doubled} with more than one`,
  )
}
