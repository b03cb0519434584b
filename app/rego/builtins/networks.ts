import { isArray, isObject, isSet, numberTerm, setTerm, sortedEntries, sortedItems, type Term } from '../terms.ts'
import { askGo, type Builtin, OperandError, ResultTooLarge, text } from './builtin.ts'

/** Questions about networks. IPv4 is answered here, anything with a colon by OPA: addresses of both families at once have many corners. */
export const networks: Readonly<Record<string, Builtin>> = {
  'net.cidr_is_valid': (cidr) => {
    if (typeof cidr !== 'string') return false
    return cidr.includes(':') ? askGo : parseNetwork(cidr) !== undefined
  },
  'net.cidr_expand': (cidr) => (text(cidr).includes(':') ? askGo : expand(text(cidr))),
  'net.cidr_contains_matches': (outer, inner) => {
    const outers = candidates(outer ?? null)
    // Without an outer network OPA does not look at the inner ones, whatever they are.
    const inners = outers.length === 0 ? [] : candidates(inner ?? null)
    const hasSixth = [...outers, ...inners].some((candidate) => candidate.cidr.includes(':'))
    return hasSixth ? askGo : containsMatches(outers, inners)
  },
}

/** Networks of more addresses are not written out. */
const mostAddresses = 2 ** 22

interface Network {
  readonly first: number
  readonly bits: number
}

function parseAddress(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1) ?? []
  const valid = parts.length === 4 && parts.every((part) => Number(part) < 256 && !/^0\d/.test(part))
  return valid ? parts.reduce((sum, part) => sum * 256 + Number(part), 0) : undefined
}

function parseNetwork(cidr: string): Network | undefined {
  const [, address = '', bits = ''] = /^([^/]*)\/(\d+)$/.exec(cidr) ?? []
  const first = parseAddress(address)
  if (first === undefined || bits.length > 7 || Number(bits) > 32) return undefined
  const size = 2 ** (32 - Number(bits))
  return { first: Math.floor(first / size) * size, bits: Number(bits) }
}

function expand(cidr: string): Term | undefined {
  const network = parseNetwork(cidr)
  if (network === undefined) return undefined
  const size = 2 ** (32 - network.bits)
  if (size > mostAddresses) throw new ResultTooLarge(`net.cidr_expand of ${cidr} gives ${size} addresses`)
  return setTerm(Array.from({ length: size }, (_, i) => formatAddress(network.first + i)))
}

function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')
}

interface Candidate {
  readonly cidr: string
  /** What stands for it in a result: its index, its key, or itself. */
  readonly name: Term
}

function candidates(term: Term): readonly Candidate[] {
  if (typeof term === 'string') return [{ cidr: term, name: term }]
  if (isArray(term)) return term.map((item, i) => ({ cidr: cidrOf(item), name: numberTerm(i) }))
  if (isSet(term)) return sortedItems(term).map((item) => ({ cidr: cidrOf(item), name: item }))
  if (isObject(term)) return sortedEntries(term).map(([key, value]) => ({ cidr: cidrOf(value), name: key }))
  return []
}

function cidrOf(term: Term): string {
  const first = isArray(term) ? term[0] : term
  if (typeof first !== 'string') throw new OperandError('a network is needed')
  return first
}

function containsMatches(outers: readonly Candidate[], inners: readonly Candidate[]): Term {
  if (outers.length === 0 || inners.length === 0) return setTerm([])
  const spans = inners.map((inner) => ({ name: inner.name, ...spanOf(inner.cidr) }))
  const pairs = outers.flatMap((outer) => {
    const network = parseNetwork(outer.cidr)
    if (network === undefined) throw new OperandError(`${outer.cidr} is no network`)
    const last = network.first + 2 ** (32 - network.bits) - 1
    return spans
      .filter((span) => network.first <= span.first && span.last <= last)
      .map((span) => [outer.name, span.name])
  })
  return setTerm(pairs)
}

function spanOf(cidr: string): { readonly first: number; readonly last: number } {
  const address = parseAddress(cidr)
  if (address !== undefined) return { first: address, last: address }
  const network = parseNetwork(cidr)
  if (network === undefined) throw new OperandError(`${cidr} is neither an address nor a network`)
  return { first: network.first, last: network.first + 2 ** (32 - network.bits) - 1 }
}
