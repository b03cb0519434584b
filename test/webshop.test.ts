import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../app/model/report.ts'
import { plumbline, repository } from './command.ts'

describe('the example shop', () => {
  it('prints what the README shows, and exits 0 only when told to', async () => {
    const told = await plumbline(['check', 'examples/webshop', '--exit-zero'])
    const readme = readFileSync(join(repository, 'README.md'), 'utf8')
    const lines = told.stdout.trimEnd().split('\n')
    // The README leaves out the middle.
    for (const part of [lines.slice(0, 56), lines.slice(-12)]) expect(readme).toContain(`\n${part.join('\n')}\n`)
    expect(told.status).toBe(0)
    expect((await plumbline(['check', 'examples/webshop'])).status).toBe(1)
  })

  it('is judged alike from standard input, where nobody can tell which findings have one cause', async () => {
    const input = readFileSync(join(repository, 'examples/webshop/infra/plan.json'))
    const named = await plumbline(['check', 'examples/webshop/infra/plan.json', '--format', 'json', '--root', 'infra'])
    const piped = await plumbline(['check', '-', '--format', 'json', '--root', 'infra'], { input })
    const said = (text: string) =>
      (JSON.parse(text) as Report).findings.flatMap((each) => each.fingerprints ?? [each.fingerprint]).sort()
    expect([...new Set(said(piped.stdout))]).toEqual([...new Set(said(named.stdout))])
    expect(said(piped.stdout).length).toBeGreaterThan(10)
  })

  it('gives the same report twice, byte for byte', async () => {
    const first = await plumbline(['check', 'examples/webshop', '--format', 'json'])
    expect((await plumbline(['check', 'examples/webshop', '--format', 'json'])).stdout).toBe(first.stdout)
  })

  it('explains a finding with the values it rests on', async () => {
    const { stdout, status } = await plumbline([
      'check',
      'examples/webshop',
      '--explain',
      'aws.rds.not_public',
      'aws_db_instance.reporting',
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('aws.rds.not_public on aws_db_instance.reporting: fail')
    expect(stdout).toContain('publicly_accessible = true')
  })
})
