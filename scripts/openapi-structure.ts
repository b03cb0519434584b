/** Reduces an OpenAPI 3.0 description to the structure of some of its operations: no prose, no examples, schemas as draft-07 writes them. */

type Json = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: unknown
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: unknown }
  /** Status → schema of the JSON answer; null where the answer is not JSON or has no body. */
  readonly responses: Readonly<Record<string, unknown>>
}

export interface Structure {
  /** In the order of their ids. */
  readonly operations: readonly Operation[]
  /** Every schema an operation needs, by name. */
  readonly schemas: Readonly<Record<string, unknown>>
}

const prose = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'discriminator']
const verbs = ['get', 'put', 'post', 'patch', 'delete']
const prefix = '#/components/schemas/'
/** Where references point: the file that holds the schemas. */
export const schemaReference = 'schemas.json#/definitions/'

/** The wanted operations with all they refer to. Throws where an operation is not in the description. */
export function structureOf(description: Json, wanted: readonly string[]): Structure {
  const found = new Map<string, Operation>()
  for (const [path, methods] of Object.entries(description.paths as Record<string, Json>)) {
    for (const method of verbs) {
      const operation = methods[method] as Json | undefined
      const id = String(operation?.operationId)
      if (operation !== undefined && wanted.includes(id)) {
        found.set(id, operationOf(description, id, method.toUpperCase(), path, operation))
      }
    }
  }
  const missing = wanted.filter((id) => !found.has(id))
  if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`)
  const operations = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { operations, schemas: schemasOf(description, operations) }
}

function operationOf(description: Json, id: string, method: string, path: string, operation: Json): Operation {
  const body = operation.requestBody as Json | undefined
  const responses = Object.entries(operation.responses as Record<string, Json>)
  return {
    id,
    method,
    path,
    parameters: ((operation.parameters ?? []) as readonly Json[]).map((each) =>
      parameterOf(resolve(description, each)),
    ),
    ...(body === undefined ? {} : { body: { required: body.required === true, schema: jsonSchemaOf(body) ?? true } }),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, jsonSchemaOf(resolve(description, response)) ?? null]),
    ),
  }
}

function parameterOf(parameter: Json): Parameter {
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter['in'],
    required: parameter.required === true,
    schema: schemaOf(parameter.schema),
  }
}

/** The schema of the JSON among the media types of a body or a response. */
function jsonSchemaOf(message: Json): unknown {
  const content = (message.content ?? {}) as Record<string, Json>
  const schema = content['application/json']?.schema
  return schema === undefined ? undefined : schemaOf(schema)
}

function resolve(description: Json, value: Json): Json {
  if (typeof value.$ref !== 'string') return value
  const steps = value.$ref.replace('#/', '').split('/')
  return steps.reduce<Json>((node, step) => node[step] as Json, description)
}

function schemasOf(description: Json, operations: readonly Operation[]): Readonly<Record<string, unknown>> {
  const all = (description.components as Json).schemas as Record<string, unknown>
  const kept = new Map<string, unknown>()
  const waiting: unknown[] = [operations]
  while (waiting.length > 0) {
    const text = JSON.stringify(waiting.pop())
    for (const [, name = ''] of text.matchAll(/"schemas\.json#\/definitions\/([^"]+)"/g)) {
      if (kept.has(name)) continue
      const schema = schemaOf(all[name])
      kept.set(name, schema)
      waiting.push(schema)
    }
  }
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A schema without prose; `nullable` becomes a type, an enumeration or an alternative that holds null. */
export function schemaOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(schemaOf)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'nullable' || prose.includes(key) || key.startsWith('x-')) continue
    if (key === '$ref') kept[key] = String(value).replace(prefix, schemaReference)
    else if (key === 'properties') kept[key] = mapValues(value as object, schemaOf)
    else if (key === 'default' || key === 'enum') kept[key] = value
    else kept[key] = schemaOf(value)
  }
  return (schema as Json).nullable === true ? orNull(kept) : kept
}

function orNull(schema: Json): unknown {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = schema.enum as readonly unknown[] | undefined
  const withNull = values === undefined || values.includes(null) ? values : [...values, null]
  return { ...schema, type: [schema.type, 'null'], ...(withNull === undefined ? {} : { enum: withNull }) }
}

function mapValues(table: object, change: (value: unknown) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]))
}
