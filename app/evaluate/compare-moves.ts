import { type Address, type ModuleStep, parseAddress, parseModule, printKey, printModule } from '../model/address.ts'
import { push } from '../model/grow.ts'
import type { Move, Renaming } from '../model/move.ts'
import { resourceName } from './address-pattern.ts'

/** Where a subject is: its root, and its address there. */
export interface Place {
  readonly root: string
  readonly address: string
}

/** What exists on the base, by root: a move onto something that is there already does not happen. */
export interface Occupied {
  readonly has: (place: Place) => boolean
  readonly hasModule: (place: Place) => boolean
}

const nothingOccupied: Occupied = { has: () => false, hasModule: () => false }

/** Everything at these places, and the modules they lie in. */
export function occupiedBy(places: readonly Place[]): Occupied {
  const addresses = new Set<string>()
  const modules = new Set<string>()
  for (const { root, address } of places) {
    addresses.add(keyOf(root, address))
    const steps = parseAddress(address)?.modules ?? []
    for (let depth = 1; depth <= steps.length; depth++) modules.add(keyOf(root, printModule(steps.slice(0, depth))))
  }
  return {
    has: ({ root, address }) => addresses.has(keyOf(root, address)),
    hasModule: ({ root, address }) => modules.has(keyOf(root, address)),
  }
}

/**
 * Makes the function that says where something of the base is now. Roots are renamed first; then what a plan says of one object holds, else
 * `moved` blocks apply as Terraform applies them (language reference, "Refactoring"): of a module everything below moves, of a resource every
 * instance, unless one side names an instance; moves chain, each at most once; a move onto something that is on the base does not happen.
 */
export function relocator(renaming: Renaming, occupied: Occupied = nothingOccupied): (place: Place) => Place {
  const roots = new Map(renaming.roots.map(({ from, to }) => [from, to]))
  const exact = new Map(renaming.addresses.map(({ root, from, to }) => [keyOf(root, from), to]))
  const moves = indexMoves(renaming.moves)
  const known = new Map<string, Place>()
  const relocate = ({ root: before, address }: Place): Place => {
    const root = roots.get(before) ?? before
    const renamed = exact.get(keyOf(root, address))
    if (renamed !== undefined) {
      const taken = occupied.has({ root: before, address: renamed }) && !exact.has(keyOf(root, renamed))
      return { root, address: taken ? address : renamed }
    }
    const own = moves.get(root)
    return { root, address: own === undefined ? address : applyMoves(address, own, before, occupied) }
  }
  return (place) => {
    const key = keyOf(place.root, place.address)
    const found = known.get(key) ?? relocate(place)
    known.set(key, found)
    return found
  }
}

function keyOf(root: string, address: string): string {
  return `${root}\0${address}`
}

type Rule = ResourceMove | ModuleMove

interface ResourceMove {
  readonly within: readonly string[]
  readonly from: Address
  readonly to: Address
}

interface ModuleMove {
  readonly within: readonly string[]
  readonly fromModules: readonly ModuleStep[]
  readonly toModules: readonly ModuleStep[]
}

/** Moves of one root by what they can apply to: the resource's name, or the name of the last module call. */
interface MoveIndex {
  readonly byResource: Map<string, ResourceMove[]>
  readonly byCall: Map<string, ModuleMove[]>
}

function indexMoves(moves: readonly Move[]): ReadonlyMap<string, MoveIndex> {
  const roots = new Map<string, MoveIndex>()
  for (const move of moves) {
    const index = roots.get(move.root) ?? { byResource: new Map(), byCall: new Map() }
    roots.set(move.root, index)
    const rule = readMove(move)
    if (rule === undefined) continue
    if ('from' in rule) push(index.byResource, resourceName(rule.from), rule)
    else push(index.byCall, rule.fromModules.at(-1)?.name ?? '', rule)
  }
  return roots
}

/** Undefined for what Terraform refuses: a resource that becomes a module, an attribute. */
function readMove({ module: within, from, to }: Move): Rule | undefined {
  const [fromModules, toModules] = [parseModule(from), parseModule(to)]
  if (fromModules?.length && toModules?.length) return { within, fromModules, toModules }
  const [resource, target] = [parseAddress(from), parseAddress(to)]
  if (resource === undefined || target === undefined) return undefined
  return resource.rest.length + target.rest.length === 0 ? { within, from: resource, to: target } : undefined
}

function applyMoves(address: string, index: MoveIndex, root: string, occupied: Occupied): string {
  const parsed = parseAddress(address)
  if (parsed === undefined || parsed.rest.length > 0) return address
  let at: Address = parsed
  const done = new Set<Rule>()
  for (let moved = true; moved; ) {
    moved = false
    for (const rule of candidates(at, index)) {
      if (done.has(rule)) continue
      const next = 'from' in rule ? moveResource(at, rule) : moveModule(at, rule)
      if (next === undefined) continue
      done.add(rule)
      const taken =
        next.module === undefined
          ? occupied.has({ root, address: printAddress(next.address) })
          : occupied.hasModule({ root, address: printModule(next.module) })
      if (taken) continue
      at = next.address
      moved = true
      break
    }
  }
  return done.size === 0 ? address : printAddress(at)
}

function candidates(address: Address, { byResource, byCall }: MoveIndex): readonly Rule[] {
  const calls = byCall.size === 0 ? [] : address.modules.toReversed().flatMap(({ name }) => byCall.get(name) ?? [])
  return [...(byResource.get(resourceName(address)) ?? []), ...calls]
}

interface Next {
  readonly address: Address
  /** The module instance that moved, when it was one. */
  readonly module?: readonly ModuleStep[]
}

function moveResource(address: Address, { within, from, to }: ResourceMove): Next | undefined {
  const { modules, key } = address
  if (modules.length !== within.length + from.modules.length || !isWithin(modules, within)) return undefined
  if (!sameSteps(modules.slice(within.length), from.modules)) return undefined
  const everyInstance = from.key === undefined && to.key === undefined
  if (!everyInstance && key !== from.key) return undefined
  const kept = everyInstance ? key : to.key
  const { mode, type, name } = to
  return {
    address: {
      modules: [...modules.slice(0, within.length), ...to.modules],
      mode,
      type,
      name,
      ...(kept === undefined ? {} : { key: kept }),
      rest: [],
    },
  }
}

function moveModule(address: Address, { within, fromModules, toModules }: ModuleMove): Next | undefined {
  const { modules } = address
  const depth = within.length + fromModules.length
  const last = modules[depth - 1]
  const [from, to] = [fromModules.at(-1), toModules.at(-1)]
  if (last === undefined || from === undefined || to === undefined || !isWithin(modules, within)) return undefined
  if (!sameSteps(modules.slice(within.length, depth - 1), fromModules.slice(0, -1))) return undefined
  const everyInstance = from.key === undefined && to.key === undefined
  if (last.name !== from.name || (!everyInstance && last.key !== from.key)) return undefined
  const moved = everyInstance && last.key !== undefined ? { name: to.name, key: last.key } : to
  const module = [...modules.slice(0, within.length), ...toModules.slice(0, -1), moved]
  return { address: { ...address, modules: [...module, ...modules.slice(depth)] }, module }
}

/** Whether the way to an address begins with these calls, whatever their instances. */
function isWithin(modules: readonly ModuleStep[], calls: readonly string[]): boolean {
  return calls.every((name, index) => modules[index]?.name === name)
}

function sameSteps(left: readonly ModuleStep[], right: readonly ModuleStep[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ name, key }, index) => name === right[index]?.name && key === right[index]?.key)
  )
}

function printAddress(address: Address): string {
  const { modules, key } = address
  const own = `${resourceName(address)}${key === undefined ? '' : printKey(key)}`
  return modules.length === 0 ? own : `${printModule(modules)}.${own}`
}
