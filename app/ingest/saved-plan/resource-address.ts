import { type Address, type ModuleStep, parseAddress, parseModule } from '../../model/address.ts'
import { push } from '../../model/grow.ts'
import { Refusal } from './refusal.ts'

/** Nobody nests modules this deep. */
const deepest = 64

/** An address in its parts, and the text of the modules it is in. */
export interface PlacedAddress extends Address {
  readonly module: string
}

/** Splits the address of a resource instance into its parts. */
export type ReadAddress = (text: string) => PlacedAddress

/**
 * A reader that takes modules apart once, however many resources they hold.
 *
 * It throws Refusal for a text that is no such address.
 */
export function openAddresses(): ReadAddress {
  const known = new Map<string, readonly ModuleStep[]>([['', []]])
  return (text) => {
    const end = modulesEnd(text)
    const module = text.slice(0, Math.max(0, end - 1))
    const modules = known.get(module) ?? parseModule(module)
    const address = parseInModule(text, end)
    if (address === undefined || modules === undefined || modules.length > deepest) {
      throw new Refusal('shape', `an address ${JSON.stringify(text.slice(0, 120))}`, 'the address of a resource')
    }
    known.set(module, modules)
    return { ...address, module, modules }
  }
}

/** A managed resource with at most a plain key, as nearly all are, without taking the text apart step by step. */
const plain = /([\w-]+)\.([\w-]+)(?:\[(?:(\d{1,15})|"([^"\\$%]*)")\])?$/y

function parseInModule(text: string, start: number): Omit<Address, 'modules'> | undefined {
  plain.lastIndex = start
  const match = notPlain.test(text.slice(start, start + 10)) ? null : plain.exec(text)
  if (match === null) {
    const address = parseAddress(text.slice(start))
    return address === undefined || address.rest.length > 0 || address.modules.length > 0 ? undefined : address
  }
  const [, type = '', name = '', index, quoted] = match
  const key = index === undefined ? quoted : Number(index)
  return key === undefined ? { mode, type, name, rest } : { mode, type, name, key, rest }
}

/** What starts an address that is not that of a managed resource. */
const notPlain = /^(?:data|ephemeral|module)\./

const mode = 'managed'
const rest: Address['rest'] = []

/** Where the resource begins in an address, behind the modules it is in. */
function modulesEnd(text: string): number {
  let at = 0
  while (text.startsWith('module.', at)) {
    let next = at + 'module.'.length
    while (next < text.length && text[next] !== '.' && text[next] !== '[') next++
    if (text[next] === '[') {
      let quoted = false
      for (next++; next < text.length && (quoted || text[next] !== ']'); next++) {
        if (text[next] === '"') quoted = !quoted
        else if (quoted && text[next] === '\\') next++
      }
      next++
    }
    if (text[next] !== '.') return at
    at = next + 1
  }
  return at
}

interface Placed {
  readonly address: PlacedAddress
  /** Key of a deposed object; empty for the current one. */
  readonly deposed: string
}

/**
 * Things in Terraform's order of their addresses: outer modules first, in a module data sources before the rest, by type, name and key, what is
 * deposed last.
 */
export function inAddressOrder<T extends Placed>(things: readonly T[]): readonly T[] {
  const byModule = new Map<string, T[]>()
  for (const thing of things) push(byModule, thing.address.module, thing)
  const groups = [...byModule.values()].map((members) => ({ members, modules: members[0]?.address.modules ?? [] }))
  groups.sort((left, right) => compareModules(left.modules, right.modules))
  return groups.flatMap(({ members }) =>
    members.sort(
      (left, right) => compareInModule(left.address, right.address) || compareTexts(left.deposed, right.deposed),
    ),
  )
}

function compareInModule(left: Address, right: Address): number {
  return (
    Number(right.mode === 'data') - Number(left.mode === 'data') ||
    compareTexts(left.type, right.type) ||
    compareTexts(left.name, right.name) ||
    compareKeys(left.key, right.key)
  )
}

function compareModules(left: readonly ModuleStep[], right: readonly ModuleStep[]): number {
  if (left.length !== right.length) return left.length - right.length
  for (let at = 0; at < left.length; at++) {
    const [step, other] = [left[at], right[at]]
    if (step === undefined || other === undefined) return 0
    const order = compareTexts(step.name, other.name) || compareKeys(step.key, other.key)
    if (order !== 0) return order
  }
  return 0
}

/** No key, then numbers, then texts. */
function compareKeys(left: string | number | undefined, right: string | number | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right)
  return rank(left) - rank(right)
}

function rank(key: string | number | undefined): number {
  return key === undefined ? 0 : typeof key === 'number' ? 1 : 2
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
