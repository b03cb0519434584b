import { expect, test } from 'vitest'
import { numberText, parseNumber } from './number-text.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [1.5, '1.5'],
  [-1.5e10, '-15000000000'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
  [2 ** 64, '18446744073709551616'],
  [1e-7, '0.0000001'],
  [1.5e-9, '0.0000000015'],
  [-2e-8, '-0.00000002'],
  [9007199254740991, '9007199254740991'],
])('%d is written %s', (number, text) => {
  expect(numberText(number)).toBe(text)
})

test.each([
  ['1', 1],
  ['-1.50', -1.5],
  ['+1', 1],
  ['.5', 0.5],
  ['1.', 1],
  ['1e3', 1000],
  ['', undefined],
  [' 1', undefined],
  ['0x10', undefined],
  ['1_0', undefined],
  ['1e400', undefined],
  ['Infinity', undefined],
])('%j says %d', (text, number) => {
  expect(parseNumber(text)).toBe(number)
})
