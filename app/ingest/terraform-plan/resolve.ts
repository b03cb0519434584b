import type { Resource } from '../../model/resource.ts'
import type { Group, ModuleInstance } from './instances.ts'
import type { Reference } from './reference.ts'

export interface Target {
  readonly resource: Resource
  /** The attribute that is referred to, where it is literal. */
  readonly attribute?: string
}

/** Instances among which the plan does not say which one is meant. */
export interface Choice {
  readonly candidates: readonly Resource[]
  /** Those with the same key as the instance that refers. */
  readonly sameKey: readonly Resource[]
  /** True when the candidates stand for everything a module offers, not for instances of one block. */
  readonly loose: boolean
}

/** What references lead to. */
export interface Resolution {
  readonly targets: readonly Target[]
  readonly choices: readonly Choice[]
  /** True when something on the way is not in the plan: a local value, a module that is not described. */
  readonly opaque: boolean
}

type Keys = readonly (string | number)[]

/** Follows references from one instance to others. */
export interface Resolver {
  /** `key` is the instance's own key, `repeat` what its block iterates over. */
  resolve(
    references: readonly Reference[],
    module: ModuleInstance,
    key: string | number | undefined,
    repeat: readonly Reference[] | undefined,
  ): Resolution
}

const nothing: Resolution = { targets: [], choices: [], opaque: false }
const unclear: Resolution = { targets: [], choices: [], opaque: true }

/**
 * A resolver over a tree of module instances. Variables are followed up to the caller, outputs down into modules; each is worked
 * out once for each module instance (and for each key of the instance that refers, where the key matters).
 */
export function openResolver(): Resolver {
  const memory = new Map<ModuleInstance, Map<string, Resolution>>()

  const follow = (
    references: readonly Reference[],
    module: ModuleInstance,
    keys: Keys,
    repeat: readonly Reference[] | undefined,
  ) => {
    const parts = references.map((reference) => followOne(reference, module, keys, repeat))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : merge(parts)
  }

  const followOne = (
    reference: Reference,
    module: ModuleInstance,
    keys: Keys,
    repeat: readonly Reference[] | undefined,
  ): Resolution => {
    switch (reference.kind) {
      case 'resource':
        return findResource(reference, module, keys)
      case 'variable':
        return remember(module, `var ${reference.name} ${JSON.stringify(keys)}`, () => {
          const call = module.config?.call
          if (module.config === undefined) return unclear
          if (call === undefined || module.parent === undefined) return nothing
          return followFrom(call.argument(reference.name) ?? [], module.parent, module.key, call.repeat, keys)
        })
      case 'output':
        return followOutput(reference, module, keys)
      case 'each-value':
        return repeat === undefined ? unclear : follow(repeat, module, keys, undefined)
      case 'local':
        return unclear
      case 'key':
        return nothing
    }
  }

  const followFrom = (
    references: readonly Reference[],
    module: ModuleInstance,
    key: string | number | undefined,
    repeat: readonly Reference[] | undefined,
    inherited: Keys,
  ): Resolution => {
    const byKey = key !== undefined && references.some(({ kind }) => kind === 'key' || kind === 'each-value')
    return follow(references, module, byKey && !inherited.includes(key) ? [...inherited, key] : inherited, repeat)
  }

  const followOutput = (
    reference: Extract<Reference, { kind: 'output' }>,
    module: ModuleInstance,
    keys: Keys,
  ): Resolution => {
    if (module.config?.calls.has(reference.call) !== true) return unclear
    const group = module.children.get(reference.call)
    const wanted = reference.key === undefined ? keys : [reference.key]
    const same = withKeys(group, wanted)
    if (group === undefined || (reference.key !== undefined && same.length === 0)) return nothing
    const chosen = same.length > 0 ? same : group.all
    const { output } = reference
    const only = chosen.length === 1 ? chosen[0] : undefined
    if (output !== undefined && only !== undefined) {
      return remember(only, `output ${output} ${JSON.stringify(keys)}`, () => outputOf(only, output, keys))
    }
    return remember(module, `call ${reference.call} ${reference.output ?? ''} ${JSON.stringify(wanted)}`, () => {
      const parts = chosen.flatMap((child) => {
        const outputs = output === undefined ? [...(child.config?.outputs ?? [])] : [output]
        return outputs.map((name) => outputOf(child, name, []))
      })
      const { targets, choices } = merge(parts)
      const candidates = new Set(targets.map(({ resource }) => resource))
      for (const choice of choices) for (const resource of choice.candidates) candidates.add(resource)
      if (candidates.size === 0) return merge(parts)
      return { targets: [], choices: [{ candidates: [...candidates], sameKey: [], loose: true }], opaque: false }
    })
  }

  const outputOf = (child: ModuleInstance, output: string, keys: Keys): Resolution =>
    follow(child.config?.output(output) ?? [], child, keys, undefined)

  const remember = (module: ModuleInstance, name: string, find: () => Resolution): Resolution => {
    let own = memory.get(module)
    if (own === undefined) {
      own = new Map()
      memory.set(module, own)
    }
    const known = own.get(name)
    if (known !== undefined) return known
    // Terraform refuses cycles; a document that holds one must not hang.
    own.set(name, unclear)
    const found = find()
    own.set(name, found)
    return found
  }

  return {
    resolve: (references, module, key, repeat) => followFrom(references, module, key, repeat, []),
  }
}

function findResource(
  reference: Extract<Reference, { kind: 'resource' }>,
  module: ModuleInstance,
  keys: Keys,
): Resolution {
  const group = module.resources.get(reference.id)
  if (group === undefined) return nothing
  const attribute = reference.attribute === undefined ? {} : { attribute: reference.attribute }
  const only =
    reference.key !== undefined ? group.byKey?.get(reference.key) : group.all.length === 1 ? group.all[0] : undefined
  if (only !== undefined) return { targets: [{ resource: only, ...attribute }], choices: [], opaque: false }
  if (reference.key !== undefined) return nothing
  return {
    targets: [],
    choices: [{ candidates: group.all, sameKey: withKeys(group, keys), loose: false }],
    opaque: false,
  }
}

function withKeys<T>(group: Group<T> | undefined, keys: Keys): readonly T[] {
  return keys.flatMap((key) => {
    const found = group?.byKey?.get(key)
    return found === undefined ? [] : [found]
  })
}

function merge(parts: readonly Resolution[]): Resolution {
  const useful = parts.filter((part) => part !== nothing)
  if (useful.length <= 1) return useful[0] ?? nothing
  return {
    targets: useful.flatMap(({ targets }) => targets),
    choices: useful.flatMap(({ choices }) => choices),
    opaque: useful.some(({ opaque }) => opaque),
  }
}
