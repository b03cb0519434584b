import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { type Reference, readReferences } from './reference.ts'

/** A resource block. */
export interface ResourceConfig {
  readonly module: ModuleConfig
  readonly id: string
  readonly expressions: JsonObject
  /** References of the `for_each` or `count` expression; undefined for a single resource. */
  readonly repeat: readonly Reference[] | undefined
  /** The attributes and blocks that refer to something, with what they refer to. */
  attributes(): ReadonlyMap<string, readonly Reference[]>
}

/** A module call and the module it calls; the tree holds one such module for each call, however many instances it has. */
export interface CallConfig {
  readonly name: string
  readonly parent: ModuleConfig
  readonly module: ModuleConfig
  readonly repeat: readonly Reference[] | undefined
  /** What the argument refers to; undefined when it is not given. */
  argument(name: string): readonly Reference[] | undefined
}

export interface ModuleConfig {
  /** The call that leads here; undefined for the root module. */
  readonly call: CallConfig | undefined
  /** By `type.name`, `data.type.name`. */
  readonly resources: ReadonlyMap<string, ResourceConfig>
  readonly calls: ReadonlyMap<string, CallConfig>
  readonly outputs: ReadonlySet<string>
  output(name: string): readonly Reference[]
  /** Names of variables marked as sensitive. */
  readonly sensitiveVariables: readonly string[]
}

/** Reads the `configuration` of a plan; an absent or misshapen one is an empty root module. */
export function readConfiguration(configuration: Json | undefined): ModuleConfig {
  return readModule(isObject(configuration) ? configuration.root_module : undefined, undefined)
}

function readModule(raw: Json | undefined, call: CallConfig | undefined): ModuleConfig {
  const source = isObject(raw) ? raw : {}
  const resources = new Map<string, ResourceConfig>()
  const calls = new Map<string, CallConfig>()
  const outputs = isObject(source.outputs) ? source.outputs : {}
  const outputOf = remembered((name: string) => {
    const output = outputs[name]
    return readReferences(isObject(output) ? output.expression : undefined)
  })
  const module: ModuleConfig = {
    call,
    resources,
    calls,
    outputs: new Set(Object.keys(outputs)),
    output: outputOf,
    sensitiveVariables: isObject(source.variables)
      ? Object.entries(source.variables).flatMap(([name, it]) => (isObject(it) && it.sensitive === true ? [name] : []))
      : [],
  }
  for (const resource of Array.isArray(source.resources) ? (source.resources as readonly Json[]) : []) {
    const read = readResource(resource, module)
    if (read !== undefined) resources.set(read.id, read)
  }
  for (const [name, inner] of isObject(source.module_calls) ? Object.entries(source.module_calls) : []) {
    if (isObject(inner)) calls.set(name, readCall(name, inner, module))
  }
  return module
}

function readResource(raw: Json, module: ModuleConfig): ResourceConfig | undefined {
  if (!isObject(raw) || typeof raw.type !== 'string' || typeof raw.name !== 'string') return undefined
  const prefix = raw.mode === 'data' || raw.mode === 'ephemeral' ? `${raw.mode}.` : ''
  const expressions = isObject(raw.expressions) ? raw.expressions : {}
  let attributes: Map<string, readonly Reference[]> | undefined
  return {
    module,
    id: `${prefix}${raw.type}.${raw.name}`,
    expressions,
    repeat: readRepeat(raw),
    attributes() {
      if (attributes !== undefined) return attributes
      attributes = new Map()
      for (const [name, expression] of Object.entries(expressions)) {
        const references = readReferences(expression)
        if (references.length > 0) attributes.set(name, references)
      }
      return attributes
    },
  }
}

function readCall(name: string, raw: JsonObject, parent: ModuleConfig): CallConfig {
  const expressions = isObject(raw.expressions) ? raw.expressions : {}
  const argument = remembered((variable: string) =>
    Object.hasOwn(expressions, variable) ? readReferences(expressions[variable]) : undefined,
  )
  const call: { -readonly [Key in keyof CallConfig]: CallConfig[Key] } = {
    name,
    parent,
    module: parent,
    repeat: readRepeat(raw),
    argument,
  }
  call.module = readModule(raw.module, call)
  return call
}

function readRepeat(raw: JsonObject): readonly Reference[] | undefined {
  const expression = raw.for_each_expression ?? raw.count_expression
  return expression === undefined ? undefined : readReferences(expression)
}

function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    if (known.has(name)) return known.get(name) as T
    const value = find(name)
    known.set(name, value)
    return value
  }
}
