import {
  decidedLater,
  isList,
  isValueObject,
  PartialText,
  SetValue,
  Unknown,
  type Value,
  type ValueObject,
} from '../../hcl/value.ts'
import { compareTexts, sortedEntries } from '../../hcl/values/order.ts'
import { put } from '../../model/grow.ts'
import { mergePolicies, type Policy, readPolicy } from './merge-policies.ts'

/**
 * The document a data source `aws_iam_policy_document` stands for, as the provider puts it together: `source_policy_documents`, its own statements
 * over them, `override_policy_documents` over these. Lists of one are plain texts, `&{` is `${`. Unknown parts stay what they are. Source: documentation of the data source in hashicorp/terraform-provider-aws.
 */
export function buildPolicyDocument(values: ValueObject): Value {
  const own: Policy = {
    version: values.version ?? null,
    id: values.policy_id ?? null,
    statements: statementsOf(values.statement ?? null),
  }
  const sources = [...documentsOf(values.source_json), ...documentsOf(values.source_policy_documents)]
  const overrides = [...documentsOf(values.override_policy_documents), ...documentsOf(values.override_json)]
  const merged = mergePolicies(
    sources.map(readPolicy),
    { ...own, version: own.version ?? '2012-10-17' },
    overrides.map(readPolicy),
  )
  if (merged instanceof Unknown) return merged
  const { version, id, statements } = merged
  return {
    Version: version,
    ...(id !== null && id !== '' && { Id: id }),
    ...((statements instanceof Unknown || statements.length > 0) && { Statement: statements }),
  }
}

/** Texts of documents: of a list, or the one of the older arguments; an unknown list counts as one unknown document. */
function documentsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null || value === '') return []
  if (isList(value)) return value.filter((text) => text !== null && text !== '')
  return [value]
}

function statementsOf(blocks: Value): readonly Value[] | Unknown {
  if (blocks instanceof Unknown) return blocks
  return objectsIn(blocks).map(renderStatement)
}

function renderStatement(statement: ValueObject): ValueObject {
  const { sid = null, effect = null } = statement
  return {
    ...(sid !== null && sid !== '' && { Sid: sid }),
    Effect: effect ?? 'Allow',
    ...strings('Action', statement.actions),
    ...strings('NotAction', statement.not_actions),
    ...strings('Resource', statement.resources),
    ...strings('NotResource', statement.not_resources),
    ...principals('Principal', statement.principals),
    ...principals('NotPrincipal', statement.not_principals),
    ...conditions(statement.condition),
  }
}

/** Actions, resources and principals are sets, which the provider writes in descending order. */
function strings(name: string, values: Value | undefined): ValueObject {
  return asWritten(name, values instanceof Unknown ? values : [...elementsOf(values)].sort(descending))
}

/** Values are put down as they are: one of them as a text, more as a list. */
function asWritten(name: string, values: Value | undefined): ValueObject {
  if (values instanceof Unknown) return { [name]: values }
  const list = elementsOf(values).map(withVariables)
  const [only = ''] = list
  return list.length === 0 ? {} : { [name]: list.length === 1 ? only : list }
}

/** What is unknown comes last. */
function descending(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(right, left)
  return Number(typeof left !== 'string') - Number(typeof right !== 'string')
}

/** Terraform's own `${` is taken, so variables of IAM are written `&{`. */
function withVariables(value: Value): Value {
  if (value instanceof PartialText) {
    const parts = value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part))
    return new PartialText(value.reason, parts)
  }
  return value instanceof Unknown ? value : String(value).replaceAll('&{', '${')
}

function principals(name: string, blocks: Value | undefined): ValueObject {
  if (blocks instanceof Unknown) return { [name]: blocks }
  const identifiers = new Map<string, Value[]>()
  for (const { type = null, identifiers: some } of objectsIn(blocks ?? null)) {
    if (type instanceof Unknown || some instanceof Unknown) return { [name]: decidedLater }
    const key = String(type)
    identifiers.set(key, [...(identifiers.get(key) ?? []), ...elementsOf(some)])
  }
  if (identifiers.size === 0) return {}
  if (identifiers.size === 1 && identifiers.get('*')?.every((identifier) => identifier === '*')) return { [name]: '*' }
  return { [name]: sorted(Object.assign({}, ...[...identifiers].map(([type, list]) => strings(type, list)))) }
}

function conditions(blocks: Value | undefined): ValueObject {
  if (blocks instanceof Unknown) return { Condition: blocks }
  const tests = new Map<string, ValueObject>()
  for (const { test = null, variable = null, values } of objectsIn(blocks ?? null)) {
    if (test instanceof Unknown || variable instanceof Unknown) return { Condition: decidedLater }
    tests.set(String(test), { ...tests.get(String(test)), ...asWritten(String(variable), values) })
  }
  if (tests.size === 0) return {}
  return { Condition: sorted(Object.fromEntries([...tests].map(([test, variables]) => [test, sorted(variables)]))) }
}

function sorted(object: ValueObject): ValueObject {
  const inOrder: Record<string, Value> = {}
  for (const [key, value] of sortedEntries(object)) put(inOrder, key, value)
  return inOrder
}

function elementsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : value instanceof SetValue ? value.elements : []
}

function objectsIn(blocks: Value): readonly ValueObject[] {
  return elementsOf(blocks).filter((block): block is ValueObject => block !== null && isValueObject(block))
}
