import { parseModule, printModule } from '../../model/address.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'

interface Module {
  readonly resources: Json[]
  readonly child_modules: (Module & { readonly address: string })[]
}

/** The `planned_values` of a plan, worked out from its changes: what there will be, by module. Schema versions are not known. */
export function plannedValues(changes: readonly JsonObject[], outputs: JsonObject): JsonObject {
  const root: Module = { resources: [], child_modules: [] }
  const modules = new Map<string, Module>([['', root]])
  for (const { change, deposed, module_address: address, action_reason: _, previous_address: __, ...rest } of changes) {
    if (!isObject(change) || !isObject(change.after) || deposed !== undefined) continue
    const module = moduleAt(typeof address === 'string' ? address : '', modules, root)
    module.resources.push({ ...rest, values: change.after, sensitive_values: change.after_sensitive ?? {} })
  }
  return { outputs: plannedOutputs(outputs), root_module: pruned(root) }
}

function plannedOutputs(outputs: JsonObject): JsonObject {
  const planned = Object.entries(outputs).flatMap(([name, change]): [string, Json][] => {
    if (!isObject(change) || change.after === null) return []
    const value = change.after_unknown === false && change.after !== undefined ? { value: change.after } : {}
    return [[name, { sensitive: change.after_sensitive ?? false, ...value }]]
  })
  return Object.fromEntries(planned)
}

function moduleAt(address: string, modules: Map<string, Module>, root: Module): Module {
  const known = modules.get(address)
  if (known !== undefined) return known
  const steps = parseModule(address) ?? []
  const parent = steps.length <= 1 ? root : moduleAt(printModule(steps.slice(0, -1)), modules, root)
  const made = { address, resources: [], child_modules: [] }
  parent.child_modules.push(made)
  modules.set(address, made)
  return made
}

/** Without the empty lists, as Terraform writes it. */
function pruned({ resources, child_modules: children, ...rest }: Module): JsonObject {
  return {
    ...rest,
    ...(resources.length === 0 ? {} : { resources }),
    ...(children.length === 0 ? {} : { child_modules: children.map(pruned) }),
  }
}
