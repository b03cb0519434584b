import { expect, it } from 'vitest'
import { affectedBy, type PolicyTexts } from './affected.ts'

const module = (file: string, name: string, imports = '') => ({ file, text: `package ${name}\n${imports}\n` })
const before: PolicyTexts = {
  modules: [
    module('p/a/a.rego', 'policies.o.a', 'import data.lib.own'),
    module('p/b/b.rego', 'policies.o.b'),
    module('p/lib/own.rego', 'lib.own'),
  ],
  tests: [
    module('p/a/a_test.rego', 'policies.o.a_test', 'import data.policies.o.a'),
    module('p/b/b_test.rego', 'policies.o.b_test', 'import data.policies.o.b'),
  ],
  examples: [
    { file: 'p/a/examples.yaml', text: 'a' },
    { file: 'p/b/examples.yaml', text: 'b' },
  ],
}

function changedIn(file: string): PolicyTexts {
  const change = <F extends { readonly file: string; readonly text: string }>(list: readonly F[]) =>
    list.map((each) => (each.file === file ? { ...each, text: `${each.text}# more\n` } : each))
  return { modules: change(before.modules), tests: change(before.tests), examples: change(before.examples) }
}

function touched(now: PolicyTexts) {
  const { changed, files } = affectedBy(before, now)
  return {
    changed,
    tests: files.tests.map(({ file }) => file),
    examples: files.examples.map(({ file }) => file),
    policies: files.modules.map(({ file }) => file).filter((file) => !file.startsWith('p/lib/')),
  }
}

const ofA = { tests: ['p/a/a_test.rego'], examples: ['p/a/examples.yaml'], policies: ['p/a/a.rego'] }

it.each([
  ['a policy', 'p/a/a.rego'],
  ['a test', 'p/a/a_test.rego'],
  ['examples', 'p/a/examples.yaml'],
  ['what a policy imports', 'p/lib/own.rego'],
])('a change of %s touches that policy alone, with its test and examples', (_, file) => {
  expect(touched(changedIn(file))).toEqual({ changed: [file], ...ofA })
})

it('a file that is gone touches what used it', () => {
  const now = { ...before, modules: before.modules.filter(({ file }) => file !== 'p/lib/own.rego') }
  expect(touched(now)).toEqual({ changed: ['p/lib/own.rego'], ...ofA })
})

it('where nothing changed nothing is touched', () => {
  expect(touched(before)).toEqual({ changed: [], tests: [], examples: [], policies: [] })
})
