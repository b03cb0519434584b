import { describe, expect, it } from 'vitest'
import { defaultActions, type Policy } from '../model/policy.ts'
import type { PolicyExample } from './examples.ts'
import { conventionRemarks } from './lint-conventions.ts'
import { aliasRemarks, exampleRemarks } from './lint-policies.ts'
import { unusedRules, unusedSettings } from './lint-unused.ts'
import { codeOf } from './policy-facts.ts'
import type { PackageInfo, RegoModule } from './ports.ts'

const policy = (id: string, more: Partial<Policy> = {}): Policy => ({
  id,
  style: 'plumbline',
  title: id,
  description: '',
  severity: 'high',
  enforcement: 'mandatory',
  resourceTypes: ['a_b'],
  actions: defaultActions,
  impliedBy: [],
  aliases: { checkov: [], trivy: [], kics: [] },
  controls: [],
  related: [],
  fix: false,
  file: `${id}/p.rego`,
  digest: '',
  entrypoints: [],
  reads: {},
  companions: [],
  ...more,
})

/** What the compiler would see in a module: every line that begins with a name is a rule. */
function inspected({ file, text }: RegoModule): PackageInfo {
  const path = /^package ([\w.]+)/m.exec(text)?.[1] ?? ''
  const rules = text.split('\n').flatMap((line, index) => {
    const name = /^(_?[a-z]\w*)(?=\(|\s+(?:contains|:=|if))/.exec(line)?.[1]
    return name === undefined
      ? []
      : [{ name, row: index + 1, kind: line.includes('(') ? ('function' as const) : ('complete' as const) }]
  })
  return { path, file, row: 1, rules, imports: [] }
}

describe('rules nobody uses', () => {
  const lib = {
    file: 'lib.rego',
    text: 'package lib.own\n\nused(x) := _inner(x)\n\n_inner(x) := x\n\nlost(x) := x # lost(x)\n\ntested(x) := x\n',
  }
  const p = {
    file: 'p.rego',
    text: 'package policies.o.p\n\nimport data.lib.own\n\ndeny contains f if f := own.used(_here)\n\n_here := 1\n\n_gone := "own.lost _gone"\n',
  }
  const test = {
    file: 'p_test.rego',
    text: 'package policies.o.p_test\n\nimport data.lib.fixtures\nimport data.lib.own\nimport data.policies.o.p\n\ntest_x if own.tested(fixtures.one)\n',
  }
  const fixtures = { file: 'fixtures.rego', text: 'package lib.fixtures\n\none := 1\n\ntwo := 2\n' }
  const modules = [lib, p, fixtures]

  it('are found in policies and in lib, and packages for tests count what tests use', () => {
    const remarks = unusedRules({ modules, tests: [test], packages: modules.map(inspected), builtIn: false })
    expect(remarks.map(({ file, row, message }) => `${file}:${row} ${message}`)).toEqual([
      'lib.rego:7 nobody uses the function lost',
      'lib.rego:9 only tests use the function tested',
      'p.rego:9 nobody uses the rule _gone',
      'fixtures.rego:5 nobody uses the rule two',
    ])
  })

  it('of the built-in library are notes, since others may use them', () => {
    const remarks = unusedRules({ modules, tests: [test], packages: modules.map(inspected), builtIn: true })
    expect(remarks.filter(({ note }) => note !== true).map(({ file }) => file)).toEqual(['p.rego'])
  })

  it('are seen as used under another name of their package', () => {
    const renamed = {
      ...p,
      text: 'package policies.o.p\n\nimport data.lib.own as mine\n\ndeny contains f if f := mine.lost(data.lib.own.tested(mine.used(1)))\n',
    }
    const all = [lib, renamed]
    expect(unusedRules({ modules: all, tests: [], packages: all.map(inspected), builtIn: false })).toEqual([])
  })
})

it('settings nobody reads are found, and parameters that are needed and not read', () => {
  const file = 'o.p/p.rego'
  const modules = [{ file, text: 'package policies.o.p\n\nx := tf.parameter("days", 1)\n\ny := data.teams.a\n' }]
  const remarks = unusedSettings({
    modules,
    policies: [policy('o.p', { needs: ['days', 'owner', 'known'] })],
    known: new Set(['known']),
    given: { file: '.plumbline.yaml', parameters: { days: 3, known: 1, dayz: 4 }, data: { teams: {}, others: {} } },
  })
  expect(remarks).toEqual([
    { rule: 'unused', file, message: 'it needs the parameter owner and does not read it' },
    { rule: 'unused', file: '.plumbline.yaml', message: 'no policy reads the parameter dayz' },
    { rule: 'unused', file: '.plumbline.yaml', message: 'no policy reads data.others' },
  ])
})

it('aliases that do not exist are found, and those of several policies noted', () => {
  const ids = { checkov: ['CKV_AWS_1', 'CKV_AWS_19'], trivy: [], kics: [] }
  const aliases = (...checkov: readonly string[]) => ({ aliases: { checkov, trivy: [], kics: [] } })
  const remarks = aliasRemarks(
    [policy('o.p', aliases('CKV_AWS_1', 'CKV_AWS_91'))],
    [policy('l.p', aliases('CKV_AWS_1'))],
    ids,
  )
  expect(remarks).toEqual([
    { rule: 'alias', file: 'o.p/p.rego', message: 'checkov CKV_AWS_1 is an alias of l.p, too', note: true },
    {
      rule: 'alias',
      file: 'o.p/p.rego',
      message: 'checkov has no rule CKV_AWS_91, as far as is known',
      next: 'did you mean CKV_AWS_1?',
    },
  ])
})

it('answers that no example shows are found', () => {
  const example = (of: string, ...statuses: readonly ('fail' | 'undetermined')[]): PolicyExample => ({
    policy: of,
    file: `${of}/examples.yaml`,
    name: statuses.join(),
    terraform: '',
    parameters: {},
    findings: statuses.map((status) => ({ address: 'a', path: [], status })),
  })
  const policies = [policy('o.all'), policy('o.fails'), policy('o.none'), policy('main.deny', { style: 'conftest' })]
  const examples = [
    example('o.all', 'fail'),
    example('o.all'),
    example('o.all', 'undetermined'),
    example('o.fails', 'fail'),
  ]
  expect(exampleRemarks(policies, examples)).toEqual([
    { rule: 'example', file: 'o.fails/p.rego', message: 'no example passes' },
    { rule: 'example', file: 'o.fails/p.rego', message: 'no example is decided only at apply', note: true },
  ])
})

it('conventions become remarks with their rows, and a title of many policies one each', () => {
  const text = '# METADATA\n# title: Same\n# custom:\n#   severity: bad\npackage policies.o.p\n'
  const said = ['a.rego: custom.severity must be low', 'a.rego: there is no test beside it']
  const taken = ['o.b', 'o.c', 'o.d', 'o.e', 'o.f'].map((id) => `a.rego: the title is taken by ${id}`)
  expect(conventionRemarks([...said, ...taken], [{ file: 'a.rego', text }])).toEqual([
    { rule: 'convention', file: 'a.rego', row: 4, message: 'custom.severity must be low' },
    { rule: 'convention', file: 'a.rego', row: 5, message: 'there is no test beside it' },
    { rule: 'convention', file: 'a.rego', row: 2, message: 'the title is taken by o.b, o.c, o.d and 2 more' },
  ])
})

it('code is read without comments and texts, and keeps its rows', () => {
  expect(codeOf('a := "# not" # every\nb := `in\nput` # x\nc := "\\"d"')).toBe('a := "" \nb := ""\n \nc := ""')
})
