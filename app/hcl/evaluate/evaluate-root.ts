import type { FileTree } from '../../model/file-tree.ts'
import type { ModuleTree, UnresolvedCall } from '../module.ts'
import type { Value } from '../value.ts'
import { type Assignments, openAssignments } from './assignments.ts'
import { type Decoders, openFunctionContext } from './function-context.ts'
import type { ResourceInstance } from './instance.ts'
import { ModuleInstance } from './module-instance.ts'
import type { ResourceTypes } from './resource.ts'
import { type Limits, type Note, usualLimits, Work } from './work.ts'

export interface RootRequest {
  readonly tree: ModuleTree
  /** The files that functions may read. */
  readonly files: FileTree
  /** Values of variables, weakest first. */
  readonly variables?: readonly Assignments[]
  /** What `terraform.workspace` is; `default` when not said. */
  readonly workspace?: string
  readonly types: ResourceTypes
  readonly decoders?: Decoders
  readonly limits?: Limits
}

/** A call whose module is not at hand, with its address. */
export interface UnresolvedModule {
  readonly address: string
  readonly call: UnresolvedCall
}

export interface EvaluatedRoot {
  /** All instances of all resources: those of a module in the order in which they are declared, then those of the modules it calls. */
  readonly instances: readonly ResourceInstance[]
  readonly unresolved: readonly UnresolvedModule[]
  /** What could not be evaluated, each said once. */
  readonly notes: readonly Note[]
  /** Values of the variables that are declared sensitive, in all modules, and those handed on from them. */
  readonly secrets: readonly Value[]
  /** All other variables of the root module, by name. */
  readonly variables: ReadonlyMap<string, Value>
}

/**
 * Evaluates a root module and everything it calls, as far as that can be done without providers and state. Never throws, whatever the source: what
 * cannot be told is unknown, and `notes` say where something was wrong or too much.
 */
export function evaluateRoot(request: RootRequest): EvaluatedRoot {
  const { tree, files, variables = [], workspace = 'default', types, decoders = {}, limits = usualLimits } = request
  const { directory } = tree.root
  const functions = openFunctionContext(files, directory, decoders, () => work)
  const work: Work = new Work(limits, functions)
  const root = { work, types, workspace, directory, module: tree.module }
  const top = new ModuleInstance(
    root,
    tree.root,
    { address: '', calls: [], isRepresentative: false },
    openAssignments(variables, tree.root, work),
  )
  const instances: ResourceInstance[] = []
  const unresolved: UnresolvedModule[] = []
  const secrets: Value[] = []
  const plain = new Map<string, Value>()
  const pending: ModuleInstance[] = [top]
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    for (const key of module.source.resources.keys()) {
      for (const instance of module.resources(key)?.all ?? []) {
        instance.evaluated()
        instances.push(instance)
      }
    }
    for (const name of module.source.variables.keys()) {
      const variable = module.variable(name)
      if (variable === undefined) continue
      if (variable.sensitive === true) secrets.push(variable.value)
      else if (module === top) plain.set(name, variable.value)
    }
    const below: ModuleInstance[] = []
    for (const name of module.source.calls.keys()) {
      const children = module.children(name)
      if (children === undefined) continue
      if ('why' in children) unresolved.push({ address: module.addressOf(`module.${name}`), call: children })
      else for (const child of children.all) below.push(child)
    }
    pending.push(...below.reverse())
  }
  return { instances, unresolved, notes: [...work.notes.values()], secrets, variables: plain }
}
