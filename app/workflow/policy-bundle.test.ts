import { expect, it } from 'vitest'
import { bundleFiles, rootsOf } from './policy-bundle.ts'

it.each([
  [
    ['policies.hollyhock.logs.retention', 'policies.hollyhock.tags.owner', 'lib.is'],
    ['lib/is', 'policies/hollyhock'],
  ],
  [['main', 'main.more'], ['main']],
  [['policies.a.b.c', 'policies'], ['policies']],
])('the roots of %j are %j', (packages, roots) => {
  expect(rootsOf(packages)).toEqual(roots)
})

it('a bundle has a manifest, and one revision in whatever order its modules come', () => {
  const modules = [
    { file: 'b.rego', text: 'package main\ndeny[x] { x := 1 }\n', version: 'v0' as const },
    { file: 'a/a.rego', text: 'package policies.o.a\n' },
  ]
  const packages = new Map([
    ['b.rego', 'main'],
    ['a/a.rego', 'policies.o.a'],
  ])
  const files = bundleFiles({ modules, packages, version: '1.2.3' })
  expect(files.map(({ name }) => name)).toEqual(['.manifest', 'a/a.rego', 'b.rego'])
  expect(JSON.parse(files[0]?.text ?? '')).toEqual({
    revision: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    roots: ['main', 'policies/o'],
    rego_version: 1,
    file_rego_versions: { '/b.rego': 0 },
    metadata: { plumbline: { version: '1.2.3' } },
  })
  expect(bundleFiles({ modules: modules.toReversed(), packages, version: '1.2.3' })).toEqual(files)
})
