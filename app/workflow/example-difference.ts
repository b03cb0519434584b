import { nearest } from '../model/nearest.ts'
import { describeFinding, type ExpectedFinding } from './examples.ts'

/** A finding on an example, with what it says. */
export interface FoundFinding extends ExpectedFinding {
  readonly message: string
}

/**
 * What differs between the findings an example expects and those it has, one line each; none when they are the same. A finding that only has another
 * status or another path is one difference, not two. `addresses` are those of the example.
 */
export function differencesOf(
  expected: readonly ExpectedFinding[],
  found: readonly FoundFinding[],
  addresses: readonly string[],
): string[] {
  const same = pairUp(expected, found, describeFinding)
  const changed = pairUp(same.left, same.right, ({ address, path }) => JSON.stringify([address, path]))
  const moved = pairUp(changed.left, changed.right, ({ status, address }) => `${status} ${address}`)
  return [
    ...changed.pairs.map(
      ([want, have]) => `changed     ${whereOf(have)}: expected ${want.status}, found ${have.status}`,
    ),
    ...moved.pairs.map(([want, have]) => `elsewhere   ${have.address}: expected at ${at(want)}, found at ${at(have)}`),
    ...moved.left.map((one) => `missing     ${describeFinding(one)}${hint(one, addresses)}`),
    ...moved.right.map((one) => `unexpected  ${describeFinding(one)}: ${one.message}`),
  ]
}

function whereOf({ address, path }: ExpectedFinding): string {
  return path.length === 0 ? address : `${address} ${path.join('.')}`
}

function at({ path }: ExpectedFinding): string {
  return `[${path.join(', ')}]`
}

function hint({ address }: ExpectedFinding, addresses: readonly string[]): string {
  if (addresses.includes(address)) return ''
  const near = nearest(address, addresses)
  const list = addresses.length === 0 ? 'nothing' : addresses.slice(0, 5).join(', ')
  return `; the example holds no such address${near === undefined ? `, it holds ${list}` : `, did you mean ${near}?`}`
}

interface Paired {
  readonly pairs: readonly (readonly [ExpectedFinding, FoundFinding])[]
  readonly left: readonly ExpectedFinding[]
  readonly right: readonly FoundFinding[]
}

/** Pairs what has the same key, one to one. */
function pairUp(
  expected: readonly ExpectedFinding[],
  found: readonly FoundFinding[],
  key: (one: ExpectedFinding) => string,
): Paired {
  const pairs: (readonly [ExpectedFinding, FoundFinding])[] = []
  const right = [...found]
  const left = expected.filter((want) => {
    const have = right.find((other) => key(other) === key(want))
    if (have === undefined) return true
    right.splice(right.indexOf(have), 1)
    pairs.push([want, have])
    return false
  })
  return { pairs, left, right }
}
