import { expect, test } from 'vitest'
import type { Json } from '../../model/json.ts'
import { evaluate, type Scope } from './expression.ts'
import { decidedLater, descend, referred, type Value } from './value.ts'

const known: Value = {
  var: { name: 'n', port: 22, on: true, list: ['a', 'b'], nothing: null },
  local: { tags: { Name: 'x', 'a b': 'y' } },
  queue: { q: { arn: referred, name: 'literal' } },
  later: { x: decidedLater },
  each: { key: 'k' },
  servers: [{ id: 'i' }, { id: 'j' }],
}

function evaluateWith(raw: Json): { readonly value: Value; readonly mentioned: readonly string[] } {
  const mentioned: string[] = []
  const scope: Scope = {
    resolve: (steps) => descend(known, steps),
    mention: (text) => mentioned.push(text),
    spend: () => {},
  }
  return { value: evaluate(raw, scope), mentioned }
}

const evaluated: readonly [raw: Json, value: Value][] = [
  ['plain', 'plain'],
  [1.5, 1.5],
  [null, null],
  ['${var.port}', 22],
  ['${var.list}', ['a', 'b']],
  ['a-${var.name}-${var.port}-${var.on}', 'a-n-22-true'],
  ['$${var.name} %%{x} $ % "\\', '${var.name} %{x} $ % "\\'],
  ['${var.list[1]}', 'b'],
  ['${var.list.0}', 'a'],
  ['${local.tags["a b"]}', 'y'],
  ['${local.tags.Name}', 'x'],
  ['${servers[*].id}', ['i', 'j']],
  ['${servers.*.id}', ['i', 'j']],
  ['${(var.name)}', 'n'],
  ['${[1, "two", var.on,]}', [1, 'two', true]],
  ['${{ a = 1, "b c" : var.name\n (var.name) = [] # comment\n d = null }}', { a: 1, 'b c': 'n', n: [], d: null }],
  ['${"quoted \\"${var.name}\\" \\n \\u00e9 \\U0001F600 $${x}"}', 'quoted "n" \n é 😀 ${x}'],
  ['${-1e3}', -1000],
  ['${toset(["b", "a", "b"])}', ['a', 'b']],
  [
    '${jsonencode({ b = "<&>", a = [1, null, var.on] /* c */ // d\n })}',
    '{"a":[1,null,true],"b":"\\u003c\\u0026\\u003e"}',
  ],
  [
    { '${var.name}': '${var.port}', __proto__x: 1 },
    { n: 22, __proto__x: 1 },
  ],
  [
    ['${var.name}', { a: '${queue.q.arn}' }],
    ['n', { a: referred }],
  ],
  ['${queue.q.name}', 'literal'],
  ['${queue.q.arn}', referred],
  ['${queue.q.arn}/*', referred],
  ['${later.x}-${queue.q.arn}', referred],
  ['${later.x}', decidedLater],
  ['${jsonencode({ a = [queue.q.arn] })}', referred],
  ['${var.list[later.x]}', decidedLater],
  ['${queue.q[later.x]}', decidedLater],
  ['${queue.q.arn[later.x]}', referred],
  ['${upper(var.name)}', decidedLater],
  [{ '${later.x}': 1 }, decidedLater],
  ['${{ (later.x) = 1 }}', decidedLater],
]

test.each(evaluated)('%j is evaluated', (raw, value) => {
  expect(evaluateWith(raw)).toEqual({ value, mentioned: [] })
})

const beyond: readonly string[] = [
  '${var.on ? 1 : 2}',
  '${1 + 2}',
  '${var.port == 22}',
  '${!var.on}',
  '${[for x in var.list : x]}',
  '${{ for x in var.list : x => x }}',
  '%{ if var.on }a%{ endif }',
  '${"%{ if var.on }a%{ endif }"}',
  '${<<EOT\nx\nEOT\n}',
  '${provider::aws::arn_parse("x")}',
  '${max(var.list...)}',
  '${"a${var.list}"}',
  '${var.name',
  '${"open}',
  '${[1 2]}',
  '${{a 1}}',
  '${}',
  `\${${'['.repeat(10_000)}}`,
]

test.each(beyond)('what is not evaluated is unknown, and its text is searched for references: %s', (raw) => {
  expect(evaluateWith(raw)).toEqual({ value: decidedLater, mentioned: [raw] })
})
