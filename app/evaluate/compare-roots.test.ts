import { describe, expect, it } from 'vitest'
import type { Resource } from '../model/resource.ts'
import { type RootContent, renamedRoots } from './compare-roots.ts'

function root(name: string, ...resources: readonly string[]): RootContent {
  return {
    root: name,
    resources: resources.map(
      (text): Resource => ({
        address: `aws_a.${text.split('=')[0]}`,
        root: name,
        type: 'aws_a',
        name: text,
        module: '',
        mode: 'managed',
        provider: '',
        origin: 'source',
        values: { size: text.split('=')[1] ?? null },
        unknown: {},
        sensitive: {},
      }),
    ),
  }
}

describe('a root under another name', () => {
  it.each<[string, readonly RootContent[], readonly RootContent[], readonly string[]]>([
    ['is known by what it holds', [root('new', 'a', 'b', 'c=1')], [root('old', 'a', 'b', 'c=2')], ['old → new']],
    ['is not one that holds something else', [root('new', 'a=1', 'b=1')], [root('old', 'a=2', 'b=2')], []],
    ['is not one that is still there', [root('new', 'a'), root('old', 'a')], [root('old', 'a')], []],
    ['is not one that was there', [root('old', 'a')], [root('old', 'a'), root('new', 'a')], []],
    ['is the nearest', [root('new', 'a', 'b')], [root('x', 'a', 'b'), root('y', 'a', 'c')], ['x → new']],
    ['is none when two are as near', [root('new', 'a', 'b')], [root('x', 'a', 'b'), root('y', 'a', 'b')], []],
    ['is none when it became two', [root('x', 'a', 'b'), root('y', 'a', 'b')], [root('old', 'a', 'b')], []],
    ['is none when nothing is in it', [root('new')], [root('old')], []],
  ])('%s', (_, now, base, wanted) => {
    expect(renamedRoots(now, base).map(({ from, to }) => `${from} → ${to}`)).toEqual(wanted)
  })
})
