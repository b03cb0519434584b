import { type ModuleStep, parseModule, printModule } from '../../model/address.ts'
import type { Resource } from '../../model/resource.ts'
import type { ModuleConfig } from './configuration.ts'

/** One instance of a module call, or the root module. */
export interface ModuleInstance {
  readonly address: string
  readonly config: ModuleConfig | undefined
  readonly parent: ModuleInstance | undefined
  /** The key of this instance, when the call has `count` or `for_each`. */
  readonly key: string | number | undefined
  /** Instances of the module's own calls, by call name. */
  readonly children: Map<string, Group<ModuleInstance>>
  /** Resources of this instance, by `type.name`, `data.type.name`. */
  readonly resources: Map<string, Group<Resource>>
}

/** The instances of one block. */
export interface Group<T> {
  readonly all: T[]
  /** The instances with a key; undefined when none has one. */
  byKey: Map<string | number, T> | undefined
}

/** The tree of module instances that hold the given resources. */
export interface Instances {
  /** The module instance a resource belongs to. */
  moduleOf(resource: Resource): ModuleInstance
}

/** Sorts resources into module instances; linear in their number. */
export function indexInstances(resources: readonly Resource[], root: ModuleConfig): Instances {
  const tree = openTree(root)
  // Resources of one module, and instances of one block, mostly stand together.
  let module: ModuleInstance | undefined
  let last: Resource | undefined
  let group: Group<Resource> | undefined
  for (let at = 0; at < resources.length; at++) {
    const resource = resources[at] as Resource
    if (module === undefined || module.address !== resource.module) {
      module = tree(resource.module)
      last = undefined
    }
    if (last === undefined || !isSameBlock(last, resource)) group = groupIn(module.resources, configId(resource))
    last = resource
    if (group !== undefined) addTo(group, resource, resource.index)
  }
  return { moduleOf: (resource) => tree(resource.module) }
}

/** True for instances of one block, given that both lie in one module. */
function isSameBlock(left: Resource, right: Resource): boolean {
  return left.type === right.type && left.name === right.name && left.mode === right.mode
}

/** The key under which a resource's block stands in its module: `type.name`, `data.type.name`. */
export function configId({ mode, type, name }: Pick<Resource, 'mode' | 'type' | 'name'>): string {
  return mode === 'managed' ? `${type}.${name}` : `${mode}.${type}.${name}`
}

/** Modules nested more deeply are taken by themselves, without callers. */
const deepest = 64

/** Looks a module instance up by its address, adding it and the instances it lies in when they are new. */
export function openTree(root: ModuleConfig): (address: string) => ModuleInstance {
  const top = instance('', root, undefined, undefined)
  const known = new Map<string, ModuleInstance>([['', top]])
  const add = (steps: readonly ModuleStep[]): ModuleInstance => {
    let at = top
    for (let n = 1; n <= steps.length; n++) {
      const step = steps[n - 1]
      if (step === undefined) break
      const address = printModule(steps.slice(0, n))
      let next = known.get(address)
      if (next === undefined) {
        next = instance(address, at.config?.calls.get(step.name)?.module, at, step.key)
        known.set(address, next)
        addTo(groupIn(at.children, step.name), next, step.key)
      }
      at = next
    }
    return at
  }
  return (address) => {
    const found = known.get(address)
    if (found !== undefined) return found
    const steps = parseModule(address)
    const added =
      steps === undefined || steps.length > deepest ? instance(address, undefined, undefined, undefined) : add(steps)
    known.set(address, added)
    return added
  }
}

function instance(
  address: string,
  config: ModuleConfig | undefined,
  parent: ModuleInstance | undefined,
  key: string | number | undefined,
): ModuleInstance {
  return { address, config, parent, key, children: new Map(), resources: new Map() }
}

function groupIn<T>(groups: Map<string, Group<T>>, name: string): Group<T> {
  let group = groups.get(name)
  if (group === undefined) {
    group = { all: [], byKey: undefined }
    groups.set(name, group)
  }
  return group
}

function addTo<T>(group: Group<T>, member: T, key: string | number | undefined): void {
  group.all.push(member)
  if (key === undefined) return
  group.byKey ??= new Map()
  group.byKey.set(key, member)
}
