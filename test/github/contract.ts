/**
 * GitHub's own description of its API (contracts/github/), asked three questions: which operation is this, does this message fit it, what does an
 * answer look like when nothing is known. Validators are compiled when they are first needed.
 */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { Operation } from '../../scripts/openapi-structure.ts'

export type { Operation }

export interface MatchedOperation {
  readonly operation: Operation
  /** Decoded values of what is in braces in the path. */
  readonly params: Readonly<Record<string, string>>
}

export interface Contract {
  /** `path` without query, as it was sent. */
  match(method: string, path: string): MatchedOperation | undefined
  /** What is wrong with a request, each as a sentence. */
  checkRequest(matched: MatchedOperation, query: URLSearchParams, body: unknown): readonly string[]
  checkResponse(operation: Operation, status: number, body: unknown): readonly string[]
  /** What a schema demands, with empty values. */
  skeleton(schema: string): Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>

const folder = new URL('../../contracts/github/', import.meta.url)
/** Where the description says less than what GitHub is known to send; by schema and place. */
const dissents: readonly RegExp[] = [
  // Demands that an account be a person and an enterprise at once.
  /^apps\/list-installations 200: \/\d+\/account /,
  // The repository is null when the fork was deleted.
  /^(pulls\/\S+|repos\/list-pull-requests-associated-with-commit) 20[01]: (\/\d+)?\/head\/repo must be object$/,
]
/** Parameters that may hold slashes. */
const greedy = ['path', 'ref', 'basehead', 'branch']
const unset = 'https://github.example/unset'

export function readContract(): Contract {
  const operations = JSON.parse(readFileSync(new URL('operations.json', folder), 'utf8')) as readonly Operation[]
  const schemas = JSON.parse(readFileSync(new URL('schemas.json', folder), 'utf8')) as {
    definitions: Record<string, Json>
  }
  const routes = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path), weight: weightOf(operation.path) }))
    .sort((a, b) => b.weight - a.weight)
  const validators = new Map<string, ValidateFunction>()
  const skeletons = new Map<string, Json>()
  let ajv: Ajv | undefined

  function validatorOf(key: string, schema: unknown): ValidateFunction {
    const known = validators.get(key)
    if (known !== undefined) return known
    ajv ??= createAjv(schemas)
    const made = ajv.compile(schema as Json)
    validators.set(key, made)
    return made
  }

  function complaints(key: string, schema: unknown, value: unknown): readonly string[] {
    const validate = validatorOf(key, schema)
    if (validate(value)) return []
    return (validate.errors ?? []).slice(0, 5).map((error) => `${key}: ${error.instancePath || '/'} ${error.message}`)
  }

  function checkBody({ id, body: wanted }: Operation, body: unknown): readonly string[] {
    if (wanted === undefined)
      return body === undefined || isEmptyObject(body) ? [] : [`${id}: has no body, one was sent`]
    if (body === undefined) return wanted.required ? [`${id}: the body is missing`] : []
    return complaints(`${id} body`, wanted.schema, body)
  }

  function emptyOf(schema: unknown, nullable = true): unknown {
    const { $ref, allOf, anyOf, oneOf, type, enum: values, format, required, properties } = schema as Json
    if (typeof $ref === 'string') return emptyOf(schemas.definitions[$ref.replace('schemas.json#/definitions/', '')])
    const first = ((anyOf ?? oneOf ?? allOf) as readonly Json[] | undefined)?.[0]
    if (nullable && Array.isArray(type) && type.includes('null')) return null
    if (Array.isArray(values)) return values[0]
    if (String(type).startsWith('object') || properties !== undefined) {
      const names = (required ?? []) as readonly string[]
      return Object.fromEntries(names.map((name) => [name, emptyOf((properties as Json)[name] ?? {})]))
    }
    if (type === 'array') return []
    if (type === 'integer' || type === 'number') return 0
    if (type === 'boolean') return false
    if (type === 'string') return format === 'uri' ? unset : format === 'date-time' ? '2026-01-01T00:00:00Z' : ''
    return first === undefined ? null : emptyOf(first)
  }

  function skeletonOf(name: string): Json {
    const known = skeletons.get(name)
    if (known !== undefined) return known
    const schema = schemas.definitions[name]
    if (schema === undefined) throw new Error(`the contract has no schema ${name}`)
    const made = emptyOf(schema, false) as Json
    skeletons.set(name, made)
    return made
  }

  return {
    match(method, path) {
      for (const { operation, pattern } of routes) {
        const match = operation.method === method ? pattern.exec(path) : null
        if (match === null) continue
        const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
          name,
          decodeURIComponent(value ?? ''),
        ])
        return { operation, params: Object.fromEntries(params) }
      }
      return undefined
    },
    checkRequest({ operation, params }, query, body) {
      const known = operation.parameters.filter((each) => each.in === 'query').map((each) => each.name)
      const strangers = [...query.keys()].filter((name) => !known.includes(name))
      const values: Json = { ...Object.fromEntries(query), ...params }
      return [
        ...strangers.map((name) => `${operation.id}: the query parameter ${name} is not known`),
        ...operation.parameters.flatMap(({ name, schema, required }) => {
          const value = values[name]
          if (value === undefined) return required ? [`${operation.id}: the parameter ${name} is missing`] : []
          return complaints(`${operation.id} parameter ${name}`, schema, typed(String(value), schema))
        }),
        ...checkBody(operation, body),
      ]
    },
    checkResponse(operation, status, body) {
      const known = operation.responses[String(status)]
      // Every operation may be refused in these ways, and every refusal says why.
      const common = [304, 401, 403, 404, 415, 422, 429].includes(status) || status >= 500
      if (known === undefined) return common ? [] : [`${operation.id}: the status ${status} is not known`]
      if (known === null) return body === undefined || status >= 400 ? [] : [`${operation.id} ${status}: has a body`]
      const found = complaints(`${operation.id} ${status}`, known, body)
      return found.filter((each) => !dissents.some((dissent) => dissent.test(each)))
    },
    skeleton: skeletonOf,
  }
}

function createAjv(schemas: Json): Ajv {
  // Compiled five times as fast as with ajv's own defaults; tests compile far more than they validate.
  const ajv = new Ajv({ strict: false, logger: false, inlineRefs: false, code: { optimize: false } })
  ajvFormats.default(ajv)
  for (const format of ['repo.nwo', 'timestamp']) ajv.addFormat(format, true)
  return ajv.addSchema(schemas)
}

function patternOf(path: string): RegExp {
  const pattern = path
    .split(/(\/\{[^}]+\}$|\{[^}]+\})/)
    .map((part) => {
      const [, slash = '', name] = /^(\/?)\{(.+)\}$/.exec(part) ?? []
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      if (!greedy.includes(name)) return `${slash}(?<${name}>[^/]+)`
      // The root folder and the default branch have no name, and then the slash may be missing too.
      return name === 'path' || path.includes('/tarball/') ? `(?:/(?<${name}>.*))?` : `${slash}(?<${name}>.+)`
    })
    .join('')
  return new RegExp(`^${pattern}$`)
}

/** Paths with more fixed text are tried first. */
function weightOf(path: string): number {
  return path.split('/').filter((step) => step !== '' && !step.startsWith('{')).length
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** What is sent in a URL is text; schemas speak of numbers and booleans. */
function typed(value: string, schema: unknown): unknown {
  const type = JSON.stringify((schema as Json).type ?? schema)
  if (/integer|number/.test(type) && /^-?\d+$/.test(value)) return Number(value)
  if (type.includes('boolean') && /^(true|false)$/.test(value)) return value === 'true'
  return value
}
