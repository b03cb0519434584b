import { expect, it } from 'vitest'
import { parseTerm } from '../term-text.ts'
import { printLines } from './print.ts'

it.each([
  ['[{"a"}, {1}]', ['a 1']],
  ['[{"a"}, set()]', ['a <undefined>']],
  ['[{{"x": ["y"]}}, {null}]', ['{"x": ["y"]} null']],
  ['[{"a"}, {2, 1}, {"b"}]', ['a 1 b', 'a 2 b']],
  ['[]', ['']],
])('prints %s', (operands, lines) => {
  expect(printLines(parseTerm(operands))).toEqual(lines)
})
