import { expect, it } from 'vitest'
import { changedPolicies } from './changed-policies.ts'

const module = (file: string, text: string) => ({ file, text })
const a = module('a.rego', 'package policies.o.a\n')
const b = module('b.rego', 'package policies.o.b\n')
const own = module('lib.rego', 'package lib.own\n')
const main = module('main.rego', 'package main\ndeny[x] { x := 1 }\n')
const stray = module('stray.rego', 'package conventions\n')

const files = (modules: readonly { readonly file: string }[]) => modules.map(({ file }) => file)

it.each([
  ['nothing, when only names of files differ', [a], [{ ...a, file: 'elsewhere/a.rego' }], [], [], []],
  [
    'a policy that changed',
    [a, b],
    [{ ...a, text: `${a.text}x := 1\n` }, b],
    ['changed policies.o.a'],
    ['a.rego'],
    ['a.rego'],
  ],
  ['a policy that is new', [a], [a, b], ['new policies.o.b'], [], ['b.rego']],
  ['a policy that is gone', [a, b], [a], ['removed policies.o.b'], ['b.rego'], []],
  [
    'all that can make use of what changed',
    [a, own],
    [a, { ...own, text: `${own.text}x := 1\n` }],
    ['changed policies.o.a'],
    ['a.rego', 'lib.rego'],
    ['a.rego', 'lib.rego'],
  ],
  [
    'all conftest policies when one changed',
    [main],
    [{ ...main, text: `${main.text}# x\n` }],
    [],
    ['main.rego'],
    ['main.rego'],
  ],
  ['no package outside of the namespaces', [a], [a, stray], [], [], []],
])('finds %s', (_, before, after, packages, old, now) => {
  const changed = changedPolicies(before, after, ['main'])
  expect(changed.packages.map(({ name, what }) => `${what} ${name}`)).toEqual(packages)
  expect([files(changed.before), files(changed.after)]).toEqual([old, now])
})
