import { describe, expect, it } from 'vitest'
import type { Move, Renaming } from '../model/move.ts'
import { nothingRenamed } from '../model/move.ts'
import { occupiedBy, relocator } from './compare-moves.ts'

const move = (from: string, to: string, module: readonly string[] = []): Move => ({ root: '.', module, from, to })

function moved(address: string, moves: readonly Move[], rest: Partial<Renaming> = {}, base: readonly string[] = []) {
  const there = occupiedBy(base.map((each) => ({ root: '.', address: each })))
  return relocator({ ...nothingRenamed, ...rest, moves }, there)({ root: '.', address }).address
}

describe('a moved block', () => {
  it.each<[string, string, readonly Move[], string]>([
    ['renames a resource', 'aws_a.x', [move('aws_a.x', 'aws_a.y')], 'aws_a.y'],
    ['keeps the keys of all instances', 'aws_a.x["k.1"]', [move('aws_a.x', 'aws_a.y')], 'aws_a.y["k.1"]'],
    ['moves one instance', 'aws_a.x[0]', [move('aws_a.x[0]', 'aws_a.x["k"]')], 'aws_a.x["k"]'],
    ['leaves other instances', 'aws_a.x[1]', [move('aws_a.x[0]', 'aws_a.x["k"]')], 'aws_a.x[1]'],
    [
      'of the instance without a key leaves those with one',
      'aws_a.x[1]',
      [move('aws_a.x', 'aws_a.y["k"]')],
      'aws_a.x[1]',
    ],
    ['leaves other resources', 'aws_a.z', [move('aws_a.x', 'aws_a.y')], 'aws_a.z'],
    ['leaves what has the same name in a module', 'module.m.aws_a.x', [move('aws_a.x', 'aws_a.y')], 'module.m.aws_a.x'],
    ['leaves the data source of that name', 'data.aws_a.x', [move('aws_a.x', 'aws_a.y')], 'data.aws_a.x'],
    [
      'takes a resource into a module instance',
      'aws_a.x',
      [move('aws_a.x', 'module.m["k"].aws_a.this')],
      'module.m["k"].aws_a.this',
    ],
    ['takes a resource out of a module', 'module.m[2].aws_a.x', [move('module.m[2].aws_a.x', 'aws_a.x')], 'aws_a.x'],
    [
      'of a module moves everything below, with its keys',
      'module.a["k"].module.in[0].aws_a.x[1]',
      [move('module.a', 'module.b')],
      'module.b["k"].module.in[0].aws_a.x[1]',
    ],
    [
      'of a module instance leaves the others',
      'module.a[1].aws_a.x',
      [move('module.a[0]', 'module.a["k"]')],
      'module.a[1].aws_a.x',
    ],
    ['gives a module call a key', 'module.a.aws_a.x', [move('module.a', 'module.a["k"]')], 'module.a["k"].aws_a.x'],
    [
      'may take a module into another',
      'module.a[0].aws_a.x',
      [move('module.a', 'module.o.module.a')],
      'module.o.module.a[0].aws_a.x',
    ],
    [
      'inside a module holds for all its instances',
      'module.m["k"].aws_a.x[3]',
      [move('aws_a.x', 'aws_a.y', ['m'])],
      'module.m["k"].aws_a.y[3]',
    ],
    ['inside a module leaves the root module', 'aws_a.x', [move('aws_a.x', 'aws_a.y', ['m'])], 'aws_a.x'],
    ['follows a chain', 'aws_a.x', [move('aws_a.y', 'aws_a.z'), move('aws_a.x', 'aws_a.y')], 'aws_a.z'],
    [
      'follows a module and then a resource inside it',
      'module.a.aws_a.x',
      [move('aws_a.x', 'aws_a.y', ['b']), move('module.a', 'module.b')],
      'module.b.aws_a.y',
    ],
    ['ends in a circle', 'aws_a.x', [move('aws_a.x', 'aws_a.y'), move('aws_a.y', 'aws_a.x')], 'aws_a.x'],
    ['that makes no sense is passed over', 'aws_a.x', [move('aws_a.x', 'module.m'), move('"[', '')], 'aws_a.x'],
  ])('%s', (_, address, moves, wanted) => {
    expect(moved(address, moves)).toBe(wanted)
  })

  it('does not happen onto something that is on the base', () => {
    expect(moved('aws_a.x', [move('aws_a.x', 'aws_a.y')], {}, ['aws_a.x', 'aws_a.y'])).toBe('aws_a.x')
    const module = [move('module.a', 'module.b')]
    expect(moved('module.a.aws_a.x', module, {}, ['module.a.aws_a.x', 'module.b.aws_a.z'])).toBe('module.a.aws_a.x')
  })
})

describe('what a plan says of an object', () => {
  const addresses = [
    { root: '.', from: 'aws_a.x', to: 'aws_a.y' },
    { root: '.', from: 'aws_a.y', to: 'aws_a.z' },
  ]

  it('is the end of its way and follows no chain', () => {
    expect(moved('aws_a.x', [move('aws_a.y', 'aws_a.w')], { addresses }, ['aws_a.x', 'aws_a.y'])).toBe('aws_a.y')
  })

  it('does not lead onto something else that is on the base', () => {
    expect(moved('aws_a.y', [], { addresses }, ['aws_a.y', 'aws_a.z'])).toBe('aws_a.y')
  })
})

describe('a renamed root', () => {
  it('takes its moves under its new name', () => {
    const place = relocator({
      roots: [{ from: 'old', to: 'new' }],
      addresses: [],
      moves: [{ root: 'new', module: [], from: 'aws_a.x', to: 'aws_a.y' }],
    })
    expect(place({ root: 'old', address: 'aws_a.x' })).toEqual({ root: 'new', address: 'aws_a.y' })
    expect(place({ root: 'other', address: 'aws_a.x' })).toEqual({ root: 'other', address: 'aws_a.x' })
  })
})

it('ten thousand addresses and a thousand moves take no time', () => {
  const moves = Array.from({ length: 1000 }, (_, i) => move(`aws_a.x${i}`, `aws_a.x${i + 1}`))
  const place = relocator({ ...nothingRenamed, moves: moves.filter((_, i) => i % 2 === 0) })
  const places = Array.from({ length: 10_000 }, (_, i) => place({ root: '.', address: `aws_a.x${i % 1000}[${i}]` }))
  expect(places[0]).toEqual({ root: '.', address: 'aws_a.x1[0]' })
  expect(places[9_999]).toEqual({ root: '.', address: 'aws_a.x999[9999]' })
})
