import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plumbline, repository } from './command.ts'

describe('the example shop', () => {
  it('prints what the README shows, and exits 0 only when told to', async () => {
    const told = await plumbline(['check', 'examples/webshop', '--exit-zero'])
    const readme = readFileSync(join(repository, 'README.md'), 'utf8')
    expect(readme).toContain(told.stdout.trimEnd())
    expect(told.status).toBe(0)
    expect((await plumbline(['check', 'examples/webshop'])).status).toBe(1)
  })

  it('is judged alike from standard input, whatever its name', async () => {
    const input = readFileSync(join(repository, 'examples/webshop/infra/plan.json'))
    const named = await plumbline(['check', 'examples/webshop/infra/plan.json', '--format', 'json', '--root', 'infra'])
    const piped = await plumbline(['check', '-', '--format', 'json', '--root', 'infra'], { input })
    const said = (text: string) =>
      (JSON.parse(text) as { findings: readonly { fingerprint: string }[] }).findings.map((each) => each.fingerprint)
    expect(said(piped.stdout)).toEqual(said(named.stdout))
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
