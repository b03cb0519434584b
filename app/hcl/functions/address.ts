import { EvaluationError } from '../value.ts'

/** An IP address as a number of 32 or 128 bits. */
export interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** A block of addresses; its address has only zeros behind the prefix. */
export interface Network extends Address {
  readonly prefix: number
}

/** Reads an address; undefined when it is none. Octets may have leading zeros, which count for nothing, as Terraform keeps it. */
export function parseAddress(text: string): Address | undefined {
  const octets = parseOctets(text)
  if (octets !== undefined) return { bits: 32, value: octets }
  if (!text.includes(':')) return undefined
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  const tail = mapped === null ? undefined : parseOctets(mapped[2] ?? '')
  if (mapped !== null && tail === undefined) return undefined
  const groups =
    tail === undefined ? text : `${mapped?.[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`
  const halves = groups.split('::')
  if (halves.length > 2) return undefined
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - front.length - back.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const all = [...front, ...Array.from({ length: missing }, () => '0'), ...back]
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined
  return { bits: 128, value: all.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n) }
}

function parseOctets(text: string): bigint | undefined {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,9}$/.test(octet) && Number(octet) < 256)) return undefined
  return octets.reduce((value, octet) => (value << 8n) | BigInt(Number(octet)), 0n)
}

/**
 * Reads `10.0.0.0/8`; bits behind the prefix are dropped.
 * @throws EvaluationError
 */
export function parseNetwork(text: string): Network {
  const [, address = '', digits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? []
  const parsed = parseAddress(address)
  const prefix = Number(digits)
  if (parsed === undefined || digits === '' || prefix > parsed.bits) {
    throw new EvaluationError(`${JSON.stringify(text.slice(0, 60))} is no CIDR block`)
  }
  return {
    bits: parsed.bits,
    prefix,
    value: (parsed.value >> hostBits(parsed.bits, prefix)) << hostBits(parsed.bits, prefix),
  }
}

/** How many bits stand behind a prefix. */
export function hostBits(bits: number, prefix: number): bigint {
  return BigInt(bits - prefix)
}

/** The text of an address; of the longest runs of zero groups the first is left out. */
export function addressText({ bits, value }: Address): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.')
  const groups = Array.from({ length: 8 }, (_, at) => Number((value >> BigInt(112 - 16 * at)) & 0xffffn))
  let [start, length] = [0, 1]
  for (let at = 0; at < 8; at++) {
    let end = at
    while (end < 8 && groups[end] === 0) end++
    if (end - at > length) [start, length] = [at, end - at]
  }
  const text = groups.map((group) => group.toString(16))
  if (length < 2) return text.join(':')
  return `${text.slice(0, start).join(':')}::${text.slice(start + length).join(':')}`
}

export function networkText(network: Network): string {
  return `${addressText(network)}/${network.prefix}`
}
