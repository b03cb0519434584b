import { expect, it } from 'vitest'
import { differencesOf, type FoundFinding } from './example-difference.ts'
import type { ExpectedFinding } from './examples.ts'

const expected = (
  address: string,
  path: readonly string[],
  status: 'fail' | 'undetermined' = 'fail',
): ExpectedFinding => ({
  address,
  path,
  status,
})
const found = (...given: Parameters<typeof expected>): FoundFinding => ({ ...expected(...given), message: 'is wrong' })

it.each<[string, readonly ExpectedFinding[], readonly FoundFinding[], readonly string[]]>([
  [
    'the same findings in another order',
    [expected('a', ['x']), expected('b', [])],
    [found('b', []), found('a', ['x'])],
    [],
  ],
  ['a finding nobody expects', [], [found('a', ['x'])], ['unexpected  fail a x: is wrong']],
  ['a finding that is not there', [expected('a', ['x'])], [], ['missing     fail a x']],
  [
    'an address the example does not hold',
    [expected('bb', ['x'])],
    [],
    ['missing     fail bb x; the example holds no such address, did you mean b?'],
  ],
  [
    'another status, as one difference',
    [expected('a', ['x'])],
    [found('a', ['x'], 'undetermined')],
    ['changed     a x: expected fail, found undetermined'],
  ],
  [
    'another path, as one difference',
    [expected('a', ['x'])],
    [found('a', ['y'])],
    ['elsewhere   a: expected at [x], found at [y]'],
  ],
  [
    'one of two like findings',
    [expected('a', ['x'])],
    [found('a', ['x']), found('a', ['x'])],
    ['unexpected  fail a x: is wrong'],
  ],
])('tells %s', (_, want, have, differences) => {
  expect(differencesOf(want, have, ['a', 'b'])).toEqual(differences)
})
