import { expect, it } from 'vitest'
import { matchesName } from './name-glob.ts'

it.each([
  ['plan', 'plan', true],
  ['plan', 'plans', false],
  ['plan*', 'plan', true],
  ['plan-*', 'plan-prod', true],
  ['plan-*', 'my-plan-prod', false],
  ['*', '', true],
  ['*-plan', 'eu-plan', true],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'acb', false],
  ['ab*ba', 'aba', false],
  ['a**c', 'ac', true],
  ['a.c', 'abc', false],
])('%s on %s: %s', (glob, name, expected) => {
  expect(matchesName(glob, name)).toBe(expected)
})
