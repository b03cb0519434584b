import { describe, expect, test } from 'vitest'
import { parseExpression } from './parse/alone.ts'
import { typeConstraintFrom } from './type-constraint.ts'
import { typeText } from './values/type.ts'

function constraint(text: string): ReturnType<typeof typeConstraintFrom> {
  const { value } = parseExpression(text)
  if (value === null) throw new Error(`cannot parse ${text}`)
  return typeConstraintFrom(value, (expression) => (expression.kind === 'number' ? Number(expression.text) : null))
}

describe('a type is understood', () => {
  test.each([
    ['string', 'string'],
    ['"number"', 'number'],
    ['(bool)', 'bool'],
    ['list', 'list(any)'],
    ['"map"', 'map(any)'],
    ['map(list(set(any)))', 'map(list(set(any)))'],
    ['tuple([string, bool])', 'tuple([string, bool])'],
    ['tuple([])', 'tuple([])'],
    [
      'object({ a = string, "b" = optional(number), c = optional(bool, 1) })',
      'object({a = string, b = optional(number), c = optional(bool)})',
    ],
    [
      'list(object({ a = optional(object({ b = optional(string) })) }))',
      'list(object({a = optional(object({b = optional(string)}))}))',
    ],
  ])('%s', (text, expected) => {
    expect(typeText(constraint(text))).toBe(expected)
  })
})

test('the default of an optional attribute is evaluated', () => {
  expect(constraint('object({ port = optional(number, 80) })')).toEqual({
    kind: 'object',
    attributes: new Map([['port', { type: { kind: 'number' }, optional: true, default: 80 }]]),
  })
})

describe('what is no type is refused', () => {
  test.each([
    ['strin', 'there is no type "strin"'],
    ['1', 'this is no type'],
    ['list(string, number)', 'the type list takes one argument'],
    ['set()', 'the type set takes one argument'],
    ['tuple(string)', 'there is no type tuple of this form'],
    ['object([])', 'there is no type object of this form'],
    ['optional(string)', 'there is no type optional of this form'],
    ['object({ (a) = string })', 'names of attributes in a type are plain names'],
    ['object({ a = optional() })', 'optional takes a type and perhaps a default'],
    ['"${string}"', 'this is no type'],
  ])('%s', (text, message) => {
    expect(() => constraint(text)).toThrow(message)
  })
})
