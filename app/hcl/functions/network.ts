import { decidedLater, EvaluationError, type Value } from '../value.ts'
import { addressText, hostBits, type Network, networkText, parseAddress, parseNetwork } from './address.ts'
import { define, defineVariadic, integer, type TerraformFunction, text } from './declare.ts'

/** Longest extension that `cidrsubnets` makes at once, in bits. */
const mostNewBits = 32

/** Functions over blocks of IP addresses. */
export const networkFunctions: Readonly<Record<string, TerraformFunction>> = {
  cidrcontains: define([text, text], ([outer, inner]) => contains(parseNetwork(outer), inner)),
  cidrhost: define([text, integer], ([block, host]) => hostAddress(parseNetwork(block), host)),
  cidrnetmask: define([text], ([block]) => netmask(parseNetwork(block))),
  cidrsubnet: define([text, integer, integer], ([block, newBits, number]) =>
    subnet(parseNetwork(block), newBits, number),
  ),
  cidrsubnets: defineVariadic([text], integer, ([block], newBits) => subnets(parseNetwork(block), newBits)),
}

function contains(outer: Network, inner: string): boolean {
  const other = inner.includes('/') ? parseNetwork(inner) : singleAddress(inner)
  if (other.bits !== outer.bits || other.prefix < outer.prefix) return false
  const shift = hostBits(outer.bits, outer.prefix)
  return other.value >> shift === outer.value >> shift
}

function singleAddress(text: string): Network {
  const address = parseAddress(text)
  if (address === undefined)
    throw new EvaluationError(`${JSON.stringify(text.slice(0, 60))} is no address or CIDR block`)
  return { ...address, prefix: address.bits }
}

/** A negative number counts from the end of the block. */
function hostAddress(block: Network, host: number): Value {
  if (!Number.isSafeInteger(host)) return decidedLater
  const size = 1n << hostBits(block.bits, block.prefix)
  const number = BigInt(host) < 0n ? size + BigInt(host) : BigInt(host)
  if (number < 0n || number >= size) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for a host numbered ${host}`)
  }
  return addressText({ bits: block.bits, value: block.value + number })
}

function netmask(block: Network): string {
  if (block.bits !== 32) throw new EvaluationError('addresses of IPv6 have no netmask')
  const ones = (1n << BigInt(block.prefix)) - 1n
  return addressText({ bits: 32, value: ones << hostBits(32, block.prefix) })
}

function subnet(block: Network, newBits: number, number: number): Value {
  if (!Number.isSafeInteger(number) || newBits < 0 || number < 0) return decidedLater
  const prefix = block.prefix + newBits
  if (prefix > block.bits) {
    throw new EvaluationError(`a prefix of ${block.prefix} has no room for ${newBits} more bits`)
  }
  if (BigInt(number) >= 1n << BigInt(newBits)) {
    throw new EvaluationError(`${newBits} more bits have no room for a subnet numbered ${number}`)
  }
  return networkText({ ...block, prefix, value: block.value + (BigInt(number) << hostBits(block.bits, prefix)) })
}

/** Blocks one behind the other, each at the next place that fits its size. */
function subnets(block: Network, extensions: readonly number[]): Value {
  const end = block.value + (1n << hostBits(block.bits, block.prefix))
  if (block.value === 0n && extensions.length > 0)
    throw new EvaluationError('a block at address zero cannot be divided')
  let next = block.value
  return extensions.map((newBits) => {
    const prefix = block.prefix + newBits
    if (newBits < 1 || newBits > mostNewBits || prefix > block.bits) {
      throw new EvaluationError(`a prefix of ${block.prefix} cannot be extended by ${newBits} bits`)
    }
    const shift = hostBits(block.bits, prefix)
    const size = 1n << shift
    const value = ((next + size - 1n) >> shift) << shift
    next = value + size
    if (next > end) throw new EvaluationError(`there is no room for another block with a prefix of ${prefix}`)
    return networkText({ bits: block.bits, prefix, value })
  })
}
