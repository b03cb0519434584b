/**
 * How long `check` takes, beside what nobody can go below on the same machine and in the same run: reading the plan with JSON.parse, and
 * starting Node. Runs alternate, the first of each is not counted, and medians are compared, since machines are noisy.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargePlan } from './large-plan.ts'

const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'plumbline-speed-'))
const usage = join(folder, 'usage.cjs')

interface Run {
  readonly seconds: number
  /** Largest resident size of the process. */
  readonly megabytes: number
}

/** Runs Node once; a check that could not be done ends the measurement. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', usage, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { seconds, megabytes: Number(/rss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 }
}

/** Medians of several commands run in turn, after a round that is not counted. */
function alternate(rounds: number, ...commands: readonly (readonly string[])[]): readonly Run[] {
  const runs = commands.map((): Run[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [at, args] of commands.entries()) {
      const measured = run(args)
      if (round > 0) runs[at]?.push(measured)
    }
  }
  return runs.map((own) => ({
    seconds: median(own.map(({ seconds }) => seconds)),
    megabytes: Math.max(...own.map(({ megabytes }) => megabytes)),
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function checking(plan: string): readonly string[] {
  return [cli, 'check', plan, '--format', 'json']
}

function report(what: string, figure: string, target: string): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(10)}   target ${target}`)
}

const ms = (seconds: number | undefined) => `${((seconds ?? Number.NaN) * 1000).toFixed(0)} ms`
const ratio = (a: Run | undefined, b: Run | undefined) => ((a?.seconds ?? Number.NaN) / (b?.seconds ?? 1)).toFixed(2)

function measureLarge(): void {
  const plan = join(folder, 'ten-thousand.json')
  const larger = join(folder, 'hundred-thousand.json')
  writeLargePlan(plan, 10_000)
  const parse = ['-e', `JSON.parse(require('fs').readFileSync(${JSON.stringify(plan)}, 'utf8'))`]
  const [floor, ours] = alternate(7, parse, checking(plan))
  report('10,000 resources: JSON.parse of the plan', ms(floor?.seconds), '-')
  report('10,000 resources: check', ms(ours?.seconds), '-')
  report('10,000 resources: check / JSON.parse', ratio(ours, floor), 'at most 3')
  report('10,000 resources: most memory', `${ours?.megabytes.toFixed(0)} MB`, 'under 450 MB')
  writeLargePlan(larger, 100_000)
  const [ten, hundred] = alternate(3, checking(plan), checking(larger))
  report('100,000 / 10,000 resources', ratio(hundred, ten), 'at most 11')
}

function measureSmall(): void {
  const plan = join(folder, 'one.json')
  writeLargePlan(plan, 1)
  const [node, ours] = alternate(7, ['-e', '0'], checking(plan))
  report('one resource: check', ms(ours?.seconds), '-')
  report('one resource: check / node -e 0', ratio(ours, node), 'under 6')
}

function measureCompiling(): void {
  const policies = join(folder, 'policies', 'own', 'rules')
  for (let at = 0; at < 100; at++) {
    const name = `rule_${at}`
    mkdirSync(join(policies, name), { recursive: true })
    writeFileSync(join(policies, name, `${name}.rego`), policy(name))
  }
  const plan = join(folder, 'one.json')
  const args = [...checking(plan), '--policies', join(folder, 'policies')]
  const env = { PLUMBLINE_CACHE_DIR: join(folder, 'cache') }
  const [first, second] = [run(args, env), run(args, env)]
  report('100 own policies: first run', ms(first.seconds), '-')
  report('100 own policies: next run', ms(second.seconds), '-')
}

function policy(name: string): string {
  return `# METADATA
# title: ${name}
# description: A queue keeps messages for at least a day.
# custom:
#   severity: low
#   resource_types: [aws_sqs_queue]
package policies.own.rules.${name}

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some queue in tf.resources("aws_sqs_queue")
	test := is.at_least(queue, ["message_retention_seconds"], 86400)
	f := finding.unless(test, rego.metadata.chain(), queue, ["message_retention_seconds"], "{value} is too short")
}
`
}

if (existsSync(cli)) {
  try {
    writeFileSync(usage, "process.on('exit', () => process.stderr.write(`rss ${process.resourceUsage().maxRSS}\\n`))\n")
    measureLarge()
    measureSmall()
    measureCompiling()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  console.log('skipped: build first, npm run build')
}
