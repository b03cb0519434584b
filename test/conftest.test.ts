import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plumbline } from './command.ts'

interface Said {
  readonly rule: string
  readonly msg: string
}

interface Run {
  readonly name: string
  readonly policies: readonly string[]
  readonly data: readonly string[]
  readonly namespaces: 'all' | readonly string[]
  readonly exit?: number
  readonly refused?: { readonly file: string; readonly row: number; readonly builtin: string }
  readonly results?: readonly {
    readonly namespace: string
    readonly failures: readonly Said[]
    readonly warnings: readonly Said[]
  }[]
}

const folder = join(import.meta.dirname, 'fixtures', 'conftest')
const { runs } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { runs: readonly Run[] }

function check(run: Run) {
  const namespaces = run.namespaces === 'all' ? ['*'] : run.namespaces
  const args = ['check', 'plan.json', '--no-library', '--format', 'json']
  for (const path of run.policies) args.push('--policies', path)
  for (const path of run.data) args.push('--data', path)
  for (const name of namespaces) args.push('--namespace', name)
  return plumbline(args, { cwd: folder })
}

describe('policies written for conftest say here what they say there', () => {
  it.each(runs.filter((run) => run.results).map((run) => [run.name, run] as const))('%s', async (_, run) => {
    const { status, stdout, stderr } = await check(run)
    expect(stderr).toBe('')
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { policy: string; message: string; severity: string }[]
    }
    const wanted = (run.results ?? []).flatMap(({ namespace, failures, warnings }) => [
      ...failures.map(({ rule, msg }) => `high ${namespace}.${rule}: ${msg}`),
      ...warnings.map(({ rule, msg }) => `low ${namespace}.${rule}: ${msg}`),
    ])
    expect(findings.map(({ policy, message, severity }) => `${severity} ${policy}: ${message}`).sort()).toEqual(
      wanted.sort(),
    )
    expect(status).toBe(run.exit)
  })

  it.each(runs.flatMap((run) => (run.refused ? [[run.name, run, run.refused] as const] : [])))(
    '%s is refused',
    async (_, run, refused) => {
      const { status, stderr } = await check(run)
      expect(stderr).toContain(`${refused.file}:${refused.row}:`)
      expect(stderr).toContain(`${refused.builtin} is refused`)
      expect(status).toBe(2)
    },
  )
})
