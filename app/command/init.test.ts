import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPolicyFolder } from '../files/policy-folder.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import { openToolchain } from '../rego/toolchain.ts'
import { readConfiguration } from '../workflow/config.ts'
import { initialise } from './init.ts'
import { withLib } from './library.ts'

let above: string
let folder: string

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'plumbline-init-'))
  folder = join(above, 'acme-infra')
  mkdirSync(folder)
})

afterEach(() => {
  rmSync(above, { recursive: true, force: true })
})

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

const starters = [
  '.github/workflows/plumbline.yml',
  '.plumbline.yaml',
  'policies/acme_infra/tags/required_tags/examples.yaml',
  'policies/acme_infra/tags/required_tags/required_tags.rego',
  'policies/acme_infra/tags/required_tags/required_tags_test.rego',
]

describe('plumbline init', () => {
  it('writes a configuration, a workflow and a policy with its test and examples', async () => {
    const { written, left, lines } = await initialise(folder, {})
    expect([...written].sort()).toEqual(starters)
    expect(left).toEqual([])
    expect(filesIn(folder)).toEqual(starters)
    expect(lines.join('\n')).toContain('npx plumbline-policy check plan.json')
  })

  it('writes a configuration that can be read, and says nothing but the defaults and the sample’s parameter', async () => {
    await initialise(folder, {})
    const bytes = readFileSync(join(folder, '.plumbline.yaml'))
    expect(readConfiguration({ bytes, file: '.plumbline.yaml', today: '2026-11-20' })).toEqual({
      ...defaultConfiguration,
      file: '.plumbline.yaml',
      policies: { ...defaultConfiguration.policies, folders: ['policies'], parameters: { required_tags: ['Owner'] } },
    })
  })

  it('writes a waiver in a comment that would hold', async () => {
    await initialise(folder, {})
    const text = readFileSync(join(folder, '.plumbline.yaml'), 'utf8')
    const used = text
      .replace('waivers: []\n', '')
      .replace(/^# (waivers:)/m, '$1')
      .replace(/^# {3}/gm, '  ')
    const { waivers } = readConfiguration({ bytes: Buffer.from(used), file: '.plumbline.yaml', today: '2026-11-20' })
    expect(waivers.map(({ policy }) => policy)).toEqual(['acme_infra.tags.required_tags'])
  })

  it('writes a policy whose tests pass and reach every line', async () => {
    await initialise(folder, {})
    const { modules, tests } = await readPolicyFolder(join(folder, 'policies'), 'policies')
    const all = await withLib(modules, tests)
    const toolchain = await openToolchain()
    const run = toolchain.test({ modules: [...all, ...tests], coverage: true })
    const names = run.results.filter(({ file }) => file.startsWith('policies/acme_infra/'))
    expect(names.map(({ name, passed }) => [name, passed])).toEqual([
      ['test_fails_where_a_tag_is_missing', true],
      ['test_passes_where_the_tag_is_there', true],
      ['test_undetermined_where_tags_are_decided_at_apply', true],
      ['test_asks_for_the_tags_of_the_configuration', true],
    ])
    const policy = run.coverage?.files.find(({ file }) => file.endsWith('/required_tags.rego'))
    expect(policy?.notCovered).toEqual([])
    expect(toolchain.check({ modules: all, strict: true })).toEqual([])
  })

  it('writes Rego that is formatted', async () => {
    await initialise(folder, {})
    const { modules, tests } = await readPolicyFolder(join(folder, 'policies'), 'policies')
    const toolchain = await openToolchain()
    for (const { file, text } of [...modules, ...tests]) expect(toolchain.format({ file, text })).toEqual({ text })
  })

  it('writes a workflow that may only read, and plans the root it found', async () => {
    mkdirSync(join(folder, 'modules', 'a'), { recursive: true })
    mkdirSync(join(folder, 'infra', 'prod'), { recursive: true })
    writeFileSync(join(folder, 'modules', 'a', 'main.tf'), '')
    writeFileSync(join(folder, 'infra', 'prod', 'main.tf'), '')
    const { lines } = await initialise(folder, {})
    const text = readFileSync(join(folder, '.github', 'workflows', 'plumbline.yml'), 'utf8')
    const { permissions, jobs } = parse(text)
    expect(permissions).toEqual({ contents: 'read' })
    expect(jobs.check.defaults).toEqual({ run: { 'working-directory': 'infra/prod' } })
    expect(jobs.check.steps.map((step: { run?: string }) => step.run).filter(Boolean)).toEqual([
      'terraform init -input=false',
      'terraform plan -input=false -lock=false -out=tfplan',
      'terraform show -json tfplan > plan.json',
      expect.stringMatching(
        /^npx --yes plumbline-policy@\d+\.\d+\.\d+ check plan\.json --config \.\.\/\.\.\/\.plumbline\.yaml --format github --output markdown=plumbline\.md$/,
      ),
      'cat plumbline.md >> "$GITHUB_STEP_SUMMARY"',
    ])
    expect(lines.join('\n')).toContain('terraform -chdir=infra/prod plan')
  })

  it('leaves what is there alone and says so', async () => {
    writeFileSync(join(folder, '.plumbline.yaml'), 'fail_on: low\n')
    const { written, left, lines } = await initialise(folder, {})
    expect(readFileSync(join(folder, '.plumbline.yaml'), 'utf8')).toBe('fail_on: low\n')
    expect(left).toEqual(['.plumbline.yaml'])
    expect([...written].sort()).toEqual(starters.filter((path) => path !== '.plumbline.yaml'))
    expect(lines).toContain('  left   .plumbline.yaml (it is there already)')
  })

  it('changes nothing when it runs again', async () => {
    await initialise(folder, {})
    expect((await initialise(folder, {})).written).toEqual([])
  })

  it('writes nothing on a dry run', async () => {
    const { written } = await initialise(folder, { dryRun: true })
    expect([...written].sort()).toEqual(starters)
    expect(filesIn(folder)).toEqual([])
  })

  it.each([
    ['2026', 'company'],
    ['data', 'company'],
    ['Käse & Söhne', 'kase_sohne'],
  ])('finds a word for the folder %j', async (name, word) => {
    const named = join(above, name)
    mkdirSync(named)
    const { written } = await initialise(named, { dryRun: true })
    expect(written[2]).toBe(`policies/${word}/tags/required_tags/required_tags.rego`)
  })

  it('refuses a folder that does not exist', async () => {
    await expect(initialise(join(folder, 'nowhere'), {})).rejects.toMatchObject({
      code: 'input.usage',
      details: { file: join(folder, 'nowhere'), found: 'nothing at that path' },
    })
  })

  it('says which file could not be written', async () => {
    writeFileSync(join(folder, '.github'), 'a file where a folder is wanted')
    await expect(initialise(folder, {})).rejects.toMatchObject({
      code: 'output.write',
      details: { file: join(folder, '.github', 'workflows', 'plumbline.yml') },
    })
  })
})
