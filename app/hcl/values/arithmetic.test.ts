import { expect, test } from 'vitest'
import { calculate } from './arithmetic.ts'

test.each<readonly [number, '+' | '-' | '*' | '/' | '%', number, number | undefined]>([
  [0.1, '+', 0.2, 0.3],
  [0.3, '-', 0.1, 0.2],
  [1.1, '*', 1.1, 1.21],
  [262.47, '/', 121, 2.169173553719008],
  [1, '/', 3, 1 / 3],
  [3843.7, '%', -543, 42.7],
  [-499, '%', -70.248, -7.264],
  [-123.25, '*', 0, 0],
  [1e21, '+', 1, undefined],
  [1e21, '*', 10, 1e22],
  [2 ** 53, '*', 2, 2 ** 54],
  [2 ** 53, '+', 1, undefined],
  [1e300, '*', 1e300, undefined],
  [1e-300, '*', 1e-300, 0],
  [1e300, '/', 1e-300, undefined],
  [5e-324, '+', 1, 1],
  [Number.POSITIVE_INFINITY, '-', 1, undefined],
])('%d %s %d = %d', (left, operator, right, expected) => {
  expect(calculate(operator, left, right)).toBe(expected)
})
