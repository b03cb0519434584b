import { describe, expect, test } from 'vitest'
import { applyBinary, applyUnary } from './operators.ts'
import type { BinaryOperator } from './syntax.ts'
import { decidedLater, PartialText, referred, SetValue, type Value } from './value.ts'

const name = new PartialText('reference', ['logs-', { unknown: referred, exact: false }])

describe('an operator gives', () => {
  test.each<readonly [Value, BinaryOperator, Value, Value]>([
    [0.1, '+', 0.2, 0.3],
    [1.1, '*', 1.1, 1.21],
    [3843.7, '%', -543, 42.7],
    [-10, '%', 3, -1],
    [5, '%', 0, 5],
    [7, '/', 2, 3.5],
    ['1', '+', 2, 3],
    [1e21, '+', 1e21, 2e21],
    ['10', '>', '9', true],
    [1, '==', '1', false],
    [null, '==', null, true],
    [new SetValue([1, 2]), '==', new SetValue([1, 2]), true],
    [{ a: [1, { b: null }] }, '==', { a: [1, { b: null }] }, true],
    [{ a: 1 }, '!=', { a: 1, b: 1 }, true],
    [true, '&&', 'true', true],
    [false, '||', '0', false],
  ])('%j %s %j = %j', (left, operator, right, expected) => {
    expect(applyBinary(operator, left, right)).toEqual(expected)
  })
})

describe('an unknown side leaves', () => {
  test.each<readonly [Value, BinaryOperator, Value, Value]>([
    [referred, '+', 1, referred],
    [referred, '<', decidedLater, decidedLater],
    [false, '&&', referred, false],
    [referred, '&&', false, false],
    [true, '||', decidedLater, true],
    [decidedLater, '||', true, true],
    [true, '&&', referred, referred],
    [referred, '==', null, referred],
    [referred, '!=', 'x', referred],
    [[1, referred], '==', [2, 'x'], false],
    [[referred, 1], '==', ['x', 2], false],
    [{ a: referred }, '==', { a: 1 }, referred],
    [[referred], '==', [1, 2], false],
    [new SetValue([referred]), '==', new SetValue(['a']), referred],
    [name, '==', null, false],
    [name, '==', 'traces', false],
    [name, '==', 'logs-a', referred],
    [name, '!=', 'log', referred],
  ])('%j %s %j = %j', (left, operator, right, expected) => {
    expect(applyBinary(operator, left, right)).toEqual(expected)
  })
})

describe('an operator refuses', () => {
  test.each<readonly [Value, BinaryOperator, Value, string]>([
    [1, '/', 0, 'nothing can be divided by zero'],
    [null, '+', 1, '+ takes a number, and not null'],
    ['a', '<', 'b', '"a" cannot be used as a number'],
    [true, '+', 1, 'true cannot be used as a number'],
    [null, '&&', false, '&& takes true or false, and not null'],
    ['yes', '||', true, '"yes" cannot be used as a bool'],
    [[1], '+', 1, 'a list cannot be used as a number'],
  ])('%j %s %j', (left, operator, right, message) => {
    expect(() => applyBinary(operator, left, right)).toThrow(message)
  })
})

test('a whole number with more digits than a double carries is unknown', () => {
  expect(applyBinary('+', Number.MAX_SAFE_INTEGER, 2)).toBe(decidedLater)
  expect(applyBinary('*', 1e300, 1e300)).toBe(decidedLater)
})

test('! and - take texts that say what they need', () => {
  expect([applyUnary('!', 'true'), applyUnary('-', '3'), applyUnary('-', 0)]).toEqual([false, -3, 0])
  expect([applyUnary('!', referred), applyUnary('-', decidedLater)]).toEqual([referred, decidedLater])
  expect(() => applyUnary('!', null)).toThrow('! takes true or false, and not null')
})

test('values that are large because they are the same again and again are compared at once', () => {
  let left: Value = ['a']
  let right: Value = ['a']
  for (let doubling = 0; doubling < 60; doubling++)
    [left, right] = [
      [left, left],
      [right, right],
    ]
  expect(applyBinary('==', left, right)).toBe(decidedLater)
})
