import { compareStrings, numberTerm } from '../terms.ts'
import { type Builtin, text } from './builtin.ts'

/** Semantic versions 2.0.0 (semver.org, section 11 on precedence), with the leading `v` OPA allows. */
export const versions: Readonly<Record<string, Builtin>> = {
  'semver.is_valid': (version) => typeof version === 'string' && parseVersion(version) !== undefined,
  'semver.compare': (one, other) => {
    const [a, b] = [parseVersion(text(one)), parseVersion(text(other))]
    return a === undefined || b === undefined ? undefined : numberTerm(Math.sign(compareVersions(a, b)))
  },
}

interface Version {
  readonly numbers: readonly bigint[]
  readonly preRelease: readonly string[]
}

const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*'
const versionForm = new RegExp(
  `^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${identifiers}))?(?:\\+${identifiers})?$`,
)
const largest = 2n ** 63n - 1n

function parseVersion(version: string): Version | undefined {
  const found = versionForm.exec(version)
  if (found === null) return undefined
  const numbers = found.slice(1, 4).map((digits) => BigInt(digits ?? '0'))
  const preRelease = found[4]?.split('.') ?? []
  const hasLeadingZero = preRelease.some((identifier) => /^0\d+$/.test(identifier))
  return hasLeadingZero || numbers.some((number) => number > largest) ? undefined : { numbers, preRelease }
}

function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < 3; i++) {
    const order = compareIntegers(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n)
    if (order !== 0) return order
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return b.preRelease.length - a.preRelease.length
  for (let i = 0; i < Math.min(a.preRelease.length, b.preRelease.length); i++) {
    const order = compareIdentifiers(a.preRelease[i] ?? '', b.preRelease[i] ?? '')
    if (order !== 0) return order
  }
  return a.preRelease.length - b.preRelease.length
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumber !== isOther) return isNumber ? -1 : 1
  return isNumber ? compareIntegers(BigInt(a), BigInt(b)) : compareStrings(a, b)
}

function compareIntegers(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
