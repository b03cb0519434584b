import type { Declaration, ModuleCall, ModuleTree, ResourceDeclaration, SourceModule } from '../../hcl/module.ts'
import { attributeNames, findAttribute, plainText } from '../../hcl/modules/find.ts'
import { isUnresolved } from '../../hcl/modules/module-tree.ts'
import type { Expression } from '../../hcl/syntax.ts'
import { bare } from '../../model/grow.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { typeKey } from '../../model/resource.ts'
import { type ModuleConfig, readConfiguration } from '../terraform-plan/configuration.ts'
import type { BodyOf } from './changes.ts'
import { bodyExpressions, expressionOf, provisionerExpressions } from './expressions.ts'
import { listReferences } from './references.ts'

/** Declarations that are written out, those of a module called several times counted each time; a real plan has some thousands. */
const mostDeclarations = 500_000

/**
 * What a plan's JSON says of its configuration, worked out from the source: resources and module calls with the references of their
 * arguments, variables, outputs, providers. As in the JSON, `dynamic` blocks and `depends_on` are left out. Modules whose source is not at hand,
 * and what goes beyond half a million declarations, are missing.
 */
export function configurationFromSource(tree: ModuleTree, bodyOf: BodyOf): JsonObject {
  const own = new Map<SourceModule, JsonObject>()
  let left = mostDeclarations
  const moduleJson = (module: SourceModule, calls: readonly string[]): JsonObject | undefined => {
    const { resources, variables, outputs } = module
    left -= resources.size + module.calls.size + variables.size + outputs.size
    if (left < 0) return undefined
    const known = own.get(module) ?? ownJson(module, bodyOf)
    own.set(module, known)
    const inner = (name: string): { readonly module?: SourceModule; readonly json?: JsonObject } => {
      const found = tree.module([...calls, name])
      if (found === undefined || isUnresolved(found)) return {}
      const json = moduleJson(found, [...calls, name])
      return { module: found, ...(json === undefined ? {} : { json }) }
    }
    const called = entries(module.calls, (call, name) => callJson(call, inner(name)))
    return { ...known, ...telling('module_calls', called) }
  }
  return { provider_config: providers(tree.root), root_module: moduleJson(tree.root, []) ?? {} }
}

/** The same as the plan reader understands it. */
export function moduleConfigFromSource(tree: ModuleTree, bodyOf: BodyOf): ModuleConfig {
  return readConfiguration(configurationFromSource(tree, bodyOf))
}

/** All but the calls, which may lead elsewhere each time the module is called. */
function ownJson(module: SourceModule, bodyOf: BodyOf): JsonObject {
  const outputs = entries(module.outputs, (output) => {
    const value = argumentOf(output, 'value')
    return {
      ...sensitivity(output),
      ...(value === undefined ? {} : { expression: expressionOf(value) }),
      ...description(output),
      ...dependsOn(output),
    }
  })
  const variables = entries(module.variables, (variable) => {
    const value = argumentOf(variable, 'default')
    const constant = value === undefined ? undefined : expressionOf(value).constant_value
    return {
      ...(constant === undefined ? {} : { default: constant }),
      ...description(variable),
      ...sensitivity(variable),
    }
  })
  return {
    ...telling('outputs', outputs),
    ...telling(
      'resources',
      [...module.resources.values()].map((resource) => resourceJson(resource, bodyOf)),
    ),
    ...telling('variables', variables),
  }
}

function resourceJson(resource: ResourceDeclaration, bodyOf: BodyOf): JsonObject {
  const { mode, type, name, key } = resource
  const body = bodyOf(typeKey({ mode, type }))
  const expressions = bodyExpressions(resource, body, notArguments)
  return {
    address: key,
    mode,
    type,
    name,
    ...provisioners(resource),
    ...telling('expressions', expressions),
    ...repeat(resource),
    ...dependsOn(resource),
  }
}

function callJson(
  call: ModuleCall,
  { module, json }: { readonly module?: SourceModule; readonly json?: JsonObject },
): JsonObject {
  const expressions = bare<Json>()
  for (const name of attributeNames(call)) {
    if (notArguments.has(name) || notVariables.has(name) || module?.variables.has(name) === false) continue
    const value = argumentOf(call, name)
    if (value !== undefined) expressions[name] = expressionOf(value)
  }
  return {
    ...(call.source === undefined ? {} : { source: call.source }),
    ...(call.version === undefined ? {} : { version_constraint: call.version }),
    expressions,
    ...repeat(call),
    ...(json === undefined ? {} : { module: json }),
    ...dependsOn(call),
  }
}

/** What Terraform itself reads in a resource. */
const notArguments: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'depends_on'])
/** And in a module call. */
const notVariables: ReadonlySet<string> = new Set(['source', 'version', 'providers'])

function repeat(declaration: Declaration): JsonObject {
  const count = argumentOf(declaration, 'count')
  const each = argumentOf(declaration, 'for_each')
  return {
    ...(count === undefined ? {} : telling('count_expression', expressionOf(count))),
    ...(each === undefined ? {} : telling('for_each_expression', expressionOf(each))),
  }
}

/** The member, unless there is nothing in it: Terraform leaves such out. */
function telling(name: string, value: JsonObject | readonly Json[]): JsonObject {
  return Object.keys(value).length === 0 ? {} : { [name]: value }
}

function dependsOn(declaration: Declaration): JsonObject {
  const value = argumentOf(declaration, 'depends_on')
  return value?.kind === 'tuple'
    ? telling(
        'depends_on',
        value.elements.flatMap((element) => listReferences(element)[0] ?? plainText(element) ?? []),
      )
    : {}
}

function provisioners({ block }: Declaration): JsonObject {
  const found = block.body.blocks.filter(({ type }) => type === 'provisioner')
  return telling(
    'provisioners',
    found.map(({ labels, body }) => ({ type: labels[0]?.text ?? '', expressions: provisionerExpressions(body) })),
  )
}

function description(declaration: Declaration): JsonObject {
  const value = argumentOf(declaration, 'description')
  const text = value === undefined ? undefined : plainText(value)
  return text === undefined ? {} : { description: text }
}

function sensitivity(declaration: Declaration): JsonObject {
  const value = argumentOf(declaration, 'sensitive')
  return value !== undefined && expressionOf(value).constant_value === true ? { sensitive: true } : {}
}

function providers(root: SourceModule): JsonObject {
  const found = bare<Json>()
  for (const declaration of root.others) {
    const name = declaration.block.type === 'provider' ? declaration.block.labels[0]?.text : undefined
    if (name === undefined) continue
    const alias = argumentOf(declaration, 'alias')
    const key = alias === undefined ? name : `${name}.${plainText(alias) ?? ''}`
    found[key] = { name, expressions: bodyExpressions(declaration, undefined, new Set(['alias', 'version'])) }
  }
  return found
}

function argumentOf(declaration: Declaration, name: string): Expression | undefined {
  return findAttribute(declaration, name)?.attribute.value
}

function entries<T>(map: ReadonlyMap<string, T>, make: (value: T, name: string) => Json): JsonObject {
  const made = bare<Json>()
  for (const [name, value] of map) made[name] = make(value, name)
  return made
}
