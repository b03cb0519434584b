import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listFrameworks } from '../app/files/frameworks.ts'
import { countCoverage } from '../app/model/framework.ts'
import { plumbline, repository, scratchFolder, writeFiles } from './command.ts'

const own = join('examples', 'webshop', 'policies')

describe('plumbline policy docs', () => {
  const folder = scratchFolder()

  it('writes pages about policies of your own, once', async () => {
    const output = join(folder, 'pages')
    const first = await plumbline(['policy', 'docs', '--policies', own, '--output', output])
    expect(first).toEqual({
      status: 0,
      stdout: `2 pages in ${output}: 2 written, 0 as they were, 0 removed\n`,
      stderr: '',
    })
    expect(readFileSync(join(output, 'README.md'), 'utf8')).toContain(
      '| [retention](hollyhock/logs/retention.md) | medium |',
    )
    expect(readFileSync(join(output, 'hollyhock/logs/retention.md'), 'utf8')).toContain(
      'logs are dropped after a month',
    )
    expect((await plumbline(['policy', 'docs', '--policies', own, '--output', output, '--check'])).status).toBe(0)
  })

  it('says with --check what is stale, and writes nothing', async () => {
    const output = join(folder, 'none')
    const ran = await plumbline(['policy', 'docs', '--policies', own, '--output', output, '--check'])
    expect(ran.status).toBe(1)
    expect(ran.stdout.split('\n').slice(0, 2)).toEqual([
      `stale    ${output}/hollyhock/logs/retention.md`,
      `stale    ${output}/README.md`,
    ])
  })

  it('leaves a page alone that somebody wrote', async () => {
    const output = writeFiles(join(folder, 'mine'), { 'README.md': '# Mine\n' })
    const ran = await plumbline(['policy', 'docs', '--policies', own, '--output', output])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('a page would replace a file')
    expect(readFileSync(join(output, 'README.md'), 'utf8')).toBe('# Mine\n')
  })
})

describe('plumbline policy frameworks', () => {
  it('counts the controls of every framework', async () => {
    const frameworks = await listFrameworks(join(repository, 'policies', 'frameworks'))
    const { stdout } = await plumbline(['policy', 'frameworks', '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual(
      frameworks.map((framework) => ({
        framework: framework.id,
        title: framework.title,
        controls: framework.controls.length,
        ...countCoverage(framework),
      })),
    )
  })

  it('lists the controls of one', async () => {
    const { stdout } = await plumbline(['policy', 'frameworks', 'cis_aws_5.0', '--format', 'json'])
    const [{ list }] = JSON.parse(stdout) as [{ list: readonly { control: string }[] }]
    const { controls } = parse(readFileSync(join(repository, 'policies/frameworks/cis_aws_5.0.yaml'), 'utf8')) as {
      controls: readonly { id: string }[]
    }
    expect(list.map(({ control }) => control)).toEqual(controls.map(({ id }) => id))
  })

  it('suggests the framework that was probably meant', async () => {
    const { status, stderr } = await plumbline(['policy', 'frameworks', 'cis_aws'])
    expect(status).toBe(2)
    expect(stderr).toContain('did you mean cis_aws_3.0?')
  })
})
