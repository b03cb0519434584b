import { expect, test } from 'vitest'
import { openMemoryTree } from './memory-tree.ts'
import { openModuleTree } from './module-tree.ts'
import { movesIn } from './moves.ts'

test('moved blocks are found in the root module and in what it calls, in native syntax and in JSON', () => {
  const files = new Map([
    [
      'main.tf',
      'module "own" { source = "./own" }\nmoved {\n  from = aws_a.b\n  to   = module.own.aws_a.b["x.y"]\n}\n',
    ],
    ['own/main.tf.json', '{"moved": [{"from": "aws_c.d", "to": "aws_c.e[\\"k\\"]"}]}'],
  ])
  expect(movesIn(openModuleTree(openMemoryTree(files), '.'), 'infra')).toEqual([
    { root: 'infra', module: [], from: 'aws_a.b', to: 'module.own.aws_a.b["x.y"]' },
    { root: 'infra', module: ['own'], from: 'aws_c.d', to: 'aws_c.e["k"]' },
  ])
})

test('a moved block that lacks an end is no move', () => {
  const files = new Map([['main.tf', 'moved {\n  from = aws_a.b\n}\n']])
  expect(movesIn(openModuleTree(openMemoryTree(files), '.'), '.')).toEqual([])
})
