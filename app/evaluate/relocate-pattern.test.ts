import { expect, it } from 'vitest'
import { nothingRenamed } from '../model/move.ts'
import { relocator } from './compare-moves.ts'
import { relocatePattern } from './relocate-pattern.ts'

const relocate = relocator({
  ...nothingRenamed,
  moves: [
    { root: '.', module: [], from: 'aws_a.x', to: 'aws_a.y' },
    { root: '.', module: ['m'], from: 'data.aws_a.x', to: 'data.aws_a.y' },
    { root: '.', module: [], from: 'module.a', to: 'module.b' },
    { root: '.', module: [], from: 'module.c', to: 'module.d.module.c' },
  ],
})

it.each([
  ['aws_a.x', 'aws_a.y'],
  ['aws_a.x["k"]', 'aws_a.y["k"]'],
  ['aws_a.x[*]', 'aws_a.y[*]'],
  ['module.m[*].data.aws_a.x[*]', 'module.m[*].data.aws_a.y[*]'],
  ['module.a[*].module.n.aws_b.z', 'module.b[*].module.n.aws_b.z'],
  ['aws_b.z[*]', undefined],
  ['module.a.**', undefined],
  ['module.*.aws_a.x', undefined],
  ['module.a["k[*]"].aws_a.x[*]', undefined],
  ['module.c[*].aws_a.x', undefined],
  ['infra/plan.json', undefined],
])('a waiver for %s is now one for %s', (address, wanted) => {
  expect(relocatePattern({ root: '.', address }, relocate)?.address).toBe(wanted)
})
