import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBucketPlan, scratchFolder, writeFiles } from '../command.ts'
import { installAction } from './installation.ts'
import { type Annotation, openBuckets, runStep, type StepOptions } from './step.ts'

const scratch = scratchFolder()
const file = installAction(join(scratch, 'action'))

let workspaces = 0
function newWorkspace(files: Readonly<Record<string, string>> = {}): string {
  workspaces += 1
  const folder = join(scratch, `job-${workspaces}`, 'work')
  mkdirSync(folder, { recursive: true })
  return writeFiles(folder, files)
}

function run(options: Omit<StepOptions, 'file'>) {
  return runStep({ file, ...options })
}

function places(annotations: readonly Annotation[]): readonly string[] {
  return annotations.map(({ level, properties: { file: path, line, title } }) =>
    [level, ...(path === undefined ? [] : [`${path}:${line}`]), title].join(' '),
  )
}

const acl = 'high: S3 buckets block public ACLs'

describe('the Action', () => {
  it('judges the source in the workspace when it is told nothing, and says so in every place', async () => {
    const workspace = newWorkspace({ 'infra/main.tf': openBuckets('logs') })
    const { status, log, errors, annotations, outputs, summary } = await run({ workspace })
    expect([status, errors]).toEqual([1, ''])
    expect(places(annotations)).toEqual([`error infra/main.tf:3 ${acl}`, 'notice plumbline: fail'])
    expect(log).toContain('✗ FAIL  1 finding at or above high')
    expect(summary).toContain('## ❌ Plumbline · `infra`: 1 finding blocks')
    expect(outputs.verdict).toBe('fail')
    expect(JSON.parse(outputs.findings ?? '')).toEqual({
      blocking: 1,
      allowed: 0,
      undetermined: 0,
      existing: 0,
      waived: 0,
      fixed: 0,
    })
    expect(readFileSync(outputs.markdown ?? '', 'utf8')).toBe(summary)
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'))).toMatchObject({
      schema: 'plumbline.report/1',
    })
    expect(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('passes where nothing blocks', async () => {
    const workspace = newWorkspace({ 'main.tf': openBuckets('logs') })
    const { status, outputs, annotations } = await run({ workspace, inputs: { 'fail-on': 'critical' } })
    expect([status, outputs.verdict]).toEqual([0, 'pass'])
    expect(places(annotations)).toEqual([`warning main.tf:3 ${acl}`, 'notice plumbline: pass'])
  })

  it('gives a plan the lines and the name of the one root module it was made in', async () => {
    const workspace = newWorkspace({ 'plan.json': openBucketPlan, 'infra/main.tf': openBuckets('logs') })
    const { annotations, summary } = await run({ workspace, inputs: { plan: 'plan.json', source: 'infra' } })
    expect(places(annotations)).toEqual([`error infra/main.tf:3 ${acl}`, 'notice plumbline: fail'])
    expect(summary).toContain('Plumbline · `infra`:')
  })

  it('takes several lines, globs, and policies of one’s own, and writes SARIF where it is told', async () => {
    const workspace = newWorkspace({
      'a/plan.json': openBucketPlan,
      'b/deep/plan.json': openBucketPlan,
      'c/other.json': openBucketPlan,
      'rules/note.rego': 'package main\n\ndeny contains "every plan is noted" if input.resource_changes\n',
    })
    const inputs = { plan: 'a/plan.json\n\n  **/deep/*.json\n', policies: 'rules', 'sarif-file': 'out/plumbline.sarif' }
    const { status, errors, log, outputs } = await run({ workspace, inputs })
    expect([status, errors]).toEqual([1, ''])
    expect([...log.matchAll(/every plan is noted/g)]).toHaveLength(2)
    expect(outputs['sarif-file']).toBe(join(workspace, 'out', 'plumbline.sarif'))
    const { runs } = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))
    expect(runs.map((each: { automationDetails: { id: string } }) => each.automationDetails.id)).toEqual([
      'plumbline/a/',
      'plumbline/b/deep/',
    ])
  })

  it('takes from the configuration what its inputs leave out', async () => {
    const action = 'action:\n  plan: [plans/*.json]\n  annotations: false\n  sarif_file: plumbline.sarif\n'
    const workspace = newWorkspace({
      'ci/plumbline.yaml': `fail_on: critical\n${action}`,
      'ci/plans/a.json': openBucketPlan,
    })
    const { status, annotations, outputs } = await run({
      workspace,
      inputs: { config: 'ci/plumbline.yaml', source: '' },
    })
    expect([status, annotations]).toEqual([0, []])
    expect(outputs['sarif-file']).toBe(join(workspace, 'ci', 'plumbline.sarif'))
    const given = await run({
      workspace,
      inputs: { config: 'ci/plumbline.yaml', annotations: 'true', 'fail-on': 'high' },
    })
    expect([given.status, given.annotations.length]).toEqual([1, 2])
  })
})

describe('annotations', () => {
  it('are the worst ones, and one for each file with the rest', async () => {
    const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)
    const workspace = newWorkspace({
      'main.tf': openBuckets(...names('a', 8)),
      'more.tf': openBuckets(...names('b', 8)),
    })
    const { annotations } = await run({ workspace })
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    expect(places(errors).slice(-1)).toEqual(['error more.tf:11 7 more findings in more.tf'])
    expect(errors.at(-1)?.message.split('\n')[0]).toBe(
      '11: high: S3 buckets block public ACLs · aws_s3_bucket_public_access_block.b1',
    )
  })

  it('cannot be forged by what is judged', async () => {
    const workspace = newWorkspace({
      'plan.json': openBucketPlan,
      'rules/note.rego': 'package main\n\ndeny contains "x\\n::error title=forged::y\\n::stop-commands::z" if input\n',
    })
    const { annotations, outputs } = await run({
      workspace,
      inputs: { policies: 'rules', plan: 'plan.json', base: 'none' },
    })
    const titles = annotations.map(({ properties }) => properties.title)
    expect(titles).toEqual([acl, 'high: main.deny', 'plumbline: fail'])
    expect(outputs.verdict).toBe('fail')
  })
})

describe('what cannot be judged', () => {
  it.each([
    [
      'inputs without a meaning, all at once',
      { 'fail-on': 'severe', comment: 'yes', annotations: 'on' },
      {},
      ['error plumbline: input.usage', 'error plumbline: input.usage', 'error plumbline: input.usage'],
      'the input fail-on has no meaning\nfound: severe\nwanted: low, medium, high, critical',
    ],
    [
      'a broken configuration, with its line',
      {},
      { '.plumbline.yaml': 'fail_on: high\nactoin: {}\n', 'main.tf': '' },
      ['error .plumbline.yaml:2 plumbline: input.config'],
      'unknown key "actoin"',
    ],
    ['a path where nothing is', { source: 'infra' }, {}, ['error plumbline: input.unreadable'], 'no folder infra'],
    ['a workspace without anything', {}, {}, ['error plumbline: input.nothing'], 'found'],
    [
      'an SBOM, until there are policies for it',
      { sbom: 'bom.json' },
      { 'bom.json': '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}' },
      ['error bom.json:undefined plumbline: input.unsupported'],
      'CycloneDX',
    ],
    [
      'a place for SARIF outside of the workspace',
      { 'sarif-file': '../../elsewhere.sarif' },
      { 'main.tf': openBuckets('logs') },
      ['error plumbline: input.usage'],
      'the SARIF file may not be written there',
    ],
  ])('is said for %s', async (_, inputs, files, where, words) => {
    const { status, annotations, outputs, log } = await run({ workspace: newWorkspace(files), inputs })
    expect([status, outputs.verdict]).toEqual([2, 'error'])
    expect(places(annotations).filter((each) => !each.includes(acl) && !each.startsWith('notice'))).toEqual(where)
    expect(annotations.map(({ message }) => message).join('\n')).toContain(words)
    expect(log).not.toMatch(/^ {4}at /m)
  })

  it('is source with a fault, whatever else was found', async () => {
    const workspace = newWorkspace({ 'main.tf': openBuckets('logs'), 'broken.tf': 'resource "a" {' })
    const { status, outputs } = await run({ workspace, inputs: { 'fail-on': 'critical' } })
    expect([status, outputs.verdict]).toEqual([2, 'error'])
    expect(outputs['report-json']).not.toBe('')
  })

  it('is a place for SARIF that a link leads out of the workspace', async () => {
    const workspace = newWorkspace({ 'main.tf': openBuckets('logs') })
    symlinkSync(scratch, join(workspace, 'out'))
    const { status } = await run({ workspace, inputs: { 'sarif-file': 'out/plumbline.sarif' } })
    expect([status, existsSync(join(scratch, 'plumbline.sarif'))]).toEqual([2, false])
  })
})
