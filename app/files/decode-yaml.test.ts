import { expect, test } from 'vitest'
import { decodeYaml } from './decode-yaml.ts'

const readPlain = (scalar: string) => (scalar === 'yes' ? true : scalar === '7' ? 7 : scalar === '' ? null : scalar)

test.each<[string, string, unknown]>([
  ['plain scalars are read as the caller says', 'a: yes\nb: 7\nc: word\nd:\n', { a: true, b: 7, c: 'word', d: null }],
  ['quoted ones stay text', 'a: "7"\nb: \'yes\'\n', { a: '7', b: 'yes' }],
  ['aliases are followed', 'a: &x [7]\nb: *x\n', { a: [7], b: [7] }],
  ['merge keys are merged', 'a: &x {k: 7}\nb:\n  <<: *x\n  l: 7\n', { a: { k: 7 }, b: { k: 7, l: 7 } }],
])('%s', (_, text, wanted) => {
  expect(decodeYaml(text, readPlain)).toEqual(wanted)
})

test.each<[string, string]>([
  ['nothing at all', ''],
  ['an anchor that is not there', 'a: *x\n'],
  ['a circle', 'a: &x [*x]\n'],
  ['a tag that is not understood', 'a: !shell ls\n'],
  ['a key that is a list', '? [a]\n: 7\n'],
  ['broken syntax', 'a: [7\n'],
  [
    'aliases that multiply',
    `a0: &a0 [7]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\n`,
  ],
])('refuses %s', (_, text) => {
  expect(() => decodeYaml(text, readPlain)).toThrow()
})
