/** `npm run verify`: everything CI checks, in the order in which it fails fastest. `--without NAME` leaves one step out. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'dist fresh', command: ['tsx', 'scripts/fresh.ts'] },
  { name: 'docs fresh', command: ['tsx', 'scripts/docs.ts', '--check'] },
  { name: 'Rego format', command: ['tsx', 'scripts/format-policies.ts', '--check'] },
  { name: 'tests', command: ['vitest', 'run'] },
  { name: 'Rego tests', command: ['node', 'dist/cli.js', 'policy', 'test', '--coverage'] },
]

const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : undefined
let failed = false
for (const { name, command } of steps.filter((step) => step.name !== without)) {
  const started = performance.now()
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`)
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
