import { describe, expect, test } from 'vitest'
import { convert, unify } from './convert.ts'
import { decidedLater, PartialText, referred, SetValue, type Value } from './value.ts'
import {
  anyType,
  boolType,
  listOf,
  mapOf,
  numberType,
  type ObjectAttribute,
  setOf,
  stringType,
  type TypeConstraint,
} from './values/type.ts'

const server: TypeConstraint = {
  kind: 'object',
  attributes: new Map<string, ObjectAttribute>([
    ['name', { type: stringType, optional: false }],
    ['port', { type: numberType, optional: true, default: '80' }],
    ['tags', { type: mapOf(stringType), optional: true }],
  ]),
}
const pair: TypeConstraint = { kind: 'tuple', of: [stringType, numberType] }
const name = new PartialText('reference', ['a-', { unknown: referred, exact: false }])

describe('conversion gives', () => {
  test.each<readonly [Value, TypeConstraint, Value]>([
    [1e21, stringType, '1000000000000000000000'],
    [0.1, stringType, '0.1'],
    [1e-7, stringType, '0.0000001'],
    [-1.5e10, stringType, '-15000000000'],
    [true, stringType, 'true'],
    ['1.50', numberType, 1.5],
    ['1e3', numberType, 1000],
    ['true', boolType, true],
    ['1', boolType, true],
    ['0', boolType, false],
    [null, numberType, null],
    [[1, true], listOf(stringType), ['1', 'true']],
    [[1, 'a'], listOf(anyType), ['1', 'a']],
    [['b', 'a', 'b'], setOf(stringType), new SetValue(['a', 'b'])],
    [new SetValue(['a', 'b']), listOf(stringType), ['a', 'b']],
    [{ b: 1, a: 'x' }, mapOf(anyType), { a: 'x', b: '1' }],
    [['a', '2'], pair, ['a', 2]],
    [{ name: 1, more: true }, server, { name: '1', port: 80, tags: null }],
    [{ name: 'a', port: null }, server, { name: 'a', port: 80, tags: null }],
    [[{ name: 'a', tags: { x: 1 } }], listOf(server), [{ name: 'a', port: 80, tags: { x: '1' } }]],
    [[{ a: 1 }, { b: 'x' }], listOf(anyType), [{ a: '1' }, { b: 'x' }]],
    [[['a'], []], listOf(listOf(anyType)), [['a'], []]],
    [{ a: 1 }, anyType, { a: 1 }],
  ])('%j as %j: %j', (value, type, expected) => {
    expect(convert(value, type)).toEqual(expected)
  })
})

describe('what is not known stays so', () => {
  test.each<readonly [Value, TypeConstraint, Value]>([
    [referred, numberType, referred],
    [name, stringType, name],
    [name, numberType, referred],
    [['a', referred], setOf(stringType), new SetValue(['a', referred])],
    [new SetValue(['a', referred]), listOf(stringType), referred],
    [{ name: referred }, server, { name: referred, port: 80, tags: null }],
    [[1, referred], listOf(anyType), [1, referred]],
  ])('%j as %j: %j', (value, type, expected) => {
    expect(convert(value, type)).toEqual(expected)
  })
})

describe('conversion refuses', () => {
  test.each<readonly [Value, TypeConstraint, string]>([
    ['a', numberType, '"a" cannot be used as a number'],
    [1, boolType, '1 cannot be used as a bool'],
    ['True', boolType, '"True" cannot be used as a bool'],
    [[1], stringType, 'a list cannot be used as a string'],
    [{ a: 1 }, listOf(stringType), 'an object cannot be used as list(string)'],
    [['a'], mapOf(numberType), 'a list cannot be used as map(number)'],
    [
      'a',
      server,
      '"a" cannot be used as object({name = string, port = optional(number), tags = optional(map(string))})',
    ],
    [{}, server, 'the attribute "name" is required'],
    [['a'], pair, 'a tuple of 2 elements is needed, this one has 1'],
    [[1, true], listOf(anyType), 'all elements of a list, set or map must have the same type'],
    [name, listOf(stringType), 'a value that is not known cannot be used as list(string)'],
  ])('%j as %j', (value, type, message) => {
    expect(() => convert(value, type)).toThrow(message)
  })
})

describe('values are given one type', () => {
  test.each<readonly [readonly Value[], readonly Value[] | undefined]>([
    [
      [1, 'a', true],
      ['1', 'a', 'true'],
    ],
    [[1, true], undefined],
    [
      [[1], ['a', 'b']],
      [['1'], ['a', 'b']],
    ],
    [
      [{ a: 1, b: 'x' }, {}],
      [{ a: '1', b: 'x' }, {}],
    ],
    [[{ a: 1, b: true }, {}], undefined],
    [
      [{ a: null }, { a: 1 }],
      [{ a: null }, { a: 1 }],
    ],
    [
      [referred, 1, null],
      [referred, 1, null],
    ],
    [
      [new SetValue(['a']), ['b', 'a']],
      [new SetValue(['a']), new SetValue(['a', 'b'])],
    ],
    [[1, [2]], undefined],
    [[], []],
  ])('%j → %j', (values, expected) => {
    expect(unify(values)).toEqual(expected)
  })
})

test('a key that means something to JavaScript is a key like others', () => {
  const value = JSON.parse('{"__proto__": 1, "constructor": "x"}') as Value
  expect(JSON.stringify(convert(value, mapOf(anyType)))).toBe('{"__proto__":"1","constructor":"x"}')
  const type: TypeConstraint = {
    kind: 'object',
    attributes: new Map([['toString', { type: stringType, optional: false }]]),
  }
  expect(() => convert({}, type)).toThrow('the attribute "toString" is required')
})

test('what is too large is unknown', () => {
  let value: Value = ['a']
  for (let doubling = 0; doubling < 60; doubling++) value = [value, value]
  expect(convert(value, listOf(anyType))).toBe(decidedLater)
})
