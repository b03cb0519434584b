import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { encodeJson, sortKeys } from './json-text.ts'
import { decidedLater, isList, Unknown, unknownIn, type ValueObject } from './value.ts'

/**
 * The text of `json` of a data source `aws_iam_policy_document`, as the provider renders its statements: lists of one as plain strings,
 * longer ones in descending order, `&{` as `${`. Unknown when a part of it is, or when it is put together from other documents.
 */
export function renderPolicyDocument(values: ValueObject, indent: number): string | Unknown {
  const { statement = [], version = null, policy_id: id = null } = values
  const unknown = unknownIn([statement, version, id])
  if (unknown) return unknown
  const others = [values.source_policy_documents ?? null, values.override_policy_documents ?? null]
  if (others.some((other) => other instanceof Unknown || (isList(other) && other.length > 0))) return decidedLater
  const statements = objectsIn(statement as Json).map(renderStatement)
  const document = {
    Version: version === null ? '2012-10-17' : String(version),
    ...(id !== null && { Id: String(id) }),
    ...(statements.length > 0 && { Statement: statements }),
  }
  return encodeJson(document, indent)
}

function renderStatement(statement: JsonObject): JsonObject {
  const { sid, effect, condition } = statement
  return {
    ...(typeof sid === 'string' && sid !== '' && { Sid: sid }),
    Effect: effect ?? 'Allow',
    ...strings('Action', statement.actions),
    ...strings('NotAction', statement.not_actions),
    ...strings('Resource', statement.resources),
    ...strings('NotResource', statement.not_resources),
    ...principals('Principal', statement.principals),
    ...principals('NotPrincipal', statement.not_principals),
    ...conditions(condition),
  }
}

function strings(name: string, values: Json | undefined): JsonObject {
  const list = Array.isArray(values) ? values.map((value: Json) => String(value).replaceAll('&{', '${')) : []
  const [only = ''] = list
  return list.length === 0 ? {} : { [name]: list.length === 1 ? only : list.sort().reverse() }
}

function principals(name: string, blocks: Json | undefined): JsonObject {
  const identifiers = new Map<string, Json[]>()
  for (const { type, identifiers: some } of objectsIn(blocks)) {
    identifiers.set(String(type), [...(identifiers.get(String(type)) ?? []), ...(Array.isArray(some) ? some : [])])
  }
  if (identifiers.size === 0) return {}
  if (identifiers.size === 1 && identifiers.get('*')?.every((identifier) => identifier === '*')) return { [name]: '*' }
  return { [name]: sortKeys(Object.assign({}, ...[...identifiers].map(([type, list]) => strings(type, list)))) }
}

function conditions(blocks: Json | undefined): JsonObject {
  const tests: Record<string, JsonObject> = {}
  for (const { test, variable, values } of objectsIn(blocks)) {
    tests[String(test)] = { ...tests[String(test)], ...strings(String(variable), values) }
  }
  return Object.keys(tests).length === 0 ? {} : { Condition: sortKeys(tests) }
}

function objectsIn(blocks: Json | undefined): readonly JsonObject[] {
  return Array.isArray(blocks) ? blocks.filter(isObject) : []
}
