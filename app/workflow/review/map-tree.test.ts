import { describe, expect, it } from 'vitest'
import { mapTree } from './map-tree.ts'

describe('mapTree', () => {
  const tree = mapTree(
    new Map([
      ['a.tf', 'A'],
      ['m/x/b.tf', 'B'],
      ['m/c.tf', 'C'],
      ['m.tf', 'D'],
    ]),
  )

  it('lists folders by name, as files on disk are listed', () => {
    expect(
      ['.', 'm', './m/', 'm/x', 'n', 'a.tf', '..'].map((folder) =>
        tree.list(folder)?.map(({ name, kind }) => `${kind} ${name}`),
      ),
    ).toEqual([
      ['file a.tf', 'folder m', 'file m.tf'],
      ['file c.tf', 'folder x'],
      ['file c.tf', 'folder x'],
      ['file b.tf'],
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads what is there, and nothing outside', () => {
    expect(['a.tf', './m/../m/x/b.tf', 'm', '../a.tf', '/a.tf'].map(tree.read)).toEqual([
      'A',
      'B',
      undefined,
      undefined,
      undefined,
    ])
  })
})
