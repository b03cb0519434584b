/**
 * How long a step with the Action takes on a small root module, beside the built command doing the same and beside starting Node alone, in one run.
 * Runs alternate, the first of each is not counted, and medians are compared, since machines are noisy. `PLUMBLINE_NODE` names another Node, such as
 * the 24 of a runner.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const top = join(import.meta.dirname, '..')
const node = process.env.PLUMBLINE_NODE ?? process.execPath
const folder = mkdtempSync(join(tmpdir(), 'plumbline-action-'))
const rounds = 15

interface Candidate {
  readonly name: string
  readonly args: readonly string[]
  readonly milliseconds: number[]
}

const candidates: readonly Candidate[] = [
  { name: 'node alone', args: ['-e', '0'], milliseconds: [] },
  { name: 'command', args: [join(top, 'dist', 'cli.js'), 'check', 'infra', '--only', 'source'], milliseconds: [] },
  { name: 'action', args: [join(top, 'action', 'dist', 'index.js')], milliseconds: [] },
]

try {
  cpSync(join(top, 'examples', 'webshop', 'infra'), join(folder, 'infra'), { recursive: true })
  const environment = { PATH: process.env.PATH, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, INPUT_SOURCE: 'infra' }
  for (let round = 0; round <= rounds; round += 1) {
    for (const { args, milliseconds } of candidates) {
      const started = performance.now()
      const { status, stderr } = spawnSync(node, args, { cwd: folder, env: environment, encoding: 'utf8' })
      if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
      if (round > 0) milliseconds.push(performance.now() - started)
    }
  }
  const medians = candidates.map(
    ({ milliseconds }) => milliseconds.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN,
  )
  const [floor = Number.NaN, command = Number.NaN, action = Number.NaN] = medians
  for (const [at, { name }] of candidates.entries()) console.log(`${name.padEnd(12)} ${medians[at]?.toFixed(0)} ms`)
  console.log(`action / command ${(action / command).toFixed(2)}, action / node alone ${(action / floor).toFixed(1)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
