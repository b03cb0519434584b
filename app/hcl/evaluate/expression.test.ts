import { expect, test } from 'vitest'
import { expressions, later, surroundings } from './fixture-expressions.ts'
import { evaluateFiles, shown } from './fixture-root.ts'

const resources = expressions
  .map(([expression], at) => `resource "x" "e${at}" {\n  value = ${expression}\n}`)
  .join('\n')
const evaluated = evaluateFiles({ 'main.tf': `${surroundings}\n${resources}` })
const values = shown(evaluated)

test.each(expressions.map((row, at) => [...row, at] as const))('%s has its value', (_, value, at) => {
  expect(values[`x.e${at}`]).toEqual({ value })
})

test('none of them is noted as wrong', () => {
  expect(evaluated.notes).toEqual([])
})

/** Known here though Terraform waits for what they depend on, or the other way round. */
const own: readonly (readonly [expression: string, value: unknown])[] = [
  ['local.later == "x" ? "same" : "same"', 'same'],
  ['false && local.later == "x"', false],
  ['local.later == "x" || true', true],
  ['length(local.lists)', later],
  ['var.nowhere', later],
  ['local.nowhere', later],
  ['module.nowhere.x', later],
  ['nowhere.x.y', later],
  ['self.x', later],
  ['each.key', later],
  ['count.index', later],
  ['path.cwd', later],
  ['provider::aws::arn_parse("x")', later],
  ['timestamp()', later],
  ['nonsensitive(sensitive("x"))', 'x'],
]

test.each(own)('%s has its value, though Terraform sees it differently', (expression, value) => {
  const root = evaluateFiles({ 'main.tf': `${surroundings}\nresource "x" "y" {\n  value = ${expression}\n}` })
  expect(shown(root)['x.y']).toEqual({ value })
})

const wrong: readonly (readonly [expression: string, why: string])[] = [
  ['local.object.missing', 'there is no attribute "missing" here'],
  ['local.list.x', 'a list has no attribute "x"'],
  ['"x".y', '"x" has no attribute "y"'],
  ['null.x', 'null has no attribute "x"'],
  ['local.list[3]', 'there is no element 3 in a list of 3'],
  ['local.list[-1]', 'there is no element -1 in a list of 3'],
  ['local.list[0.5]', 'there is no element 0.5 in a list of 3'],
  ['local.list["x"]', '"x" cannot be used as a number'],
  ['local.set[0]', 'a set has no elements that can be asked for one by one'],
  ['local.object[null]', 'a key must be a text'],
  ['terraform_data.many[2].input', 'there is no instance 2'],
  ['terraform_data.later[0].input', 'there is one, without a key'],
  ['"a${local.list}"', 'a list cannot be put into a text'],
  ['"a${null}"', 'null cannot be put into a text'],
  ['[for x in 5 : x]', '5 is no collection that can be gone through'],
  ['{ for x in ["a", "a"] : x => 1 }', 'two elements have the key "a"'],
  ['{ (null) = 1 }', 'the key of an object must be a text'],
  ['null ? 1 : 2', 'a condition must be true or false, not null'],
  ['max("x"...)', 'only a list or set can be spread over arguments'],
  ['try(local.list[9])', 'no argument of try has a value'],
  ['can()', 'can takes one argument'],
]

test.each(wrong)('%s has no value, so it is unknown, and a note says why', (expression, why) => {
  const root = evaluateFiles({ 'main.tf': `${surroundings}\nresource "x" "y" {\n  value = ${expression}\n}` })
  expect(shown(root)['x.y']).toEqual({ value: later })
  expect(root.notes.map((note) => [note.kind, note.what, note.why])).toEqual([['error', 'x.y.value', why]])
})
