import type { Declaration } from '../../hcl/module.ts'
import { attributeNames, findAttribute, findBlocks } from '../../hcl/modules/find.ts'
import type { Block, Expression, Body as Written } from '../../hcl/syntax.ts'
import { put } from '../../model/grow.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Attribute, Body, Block as DeclaredBlock } from '../../schema/declaration.ts'
import { constantOf } from './constant.ts'
import { listReferences } from './references.ts'

/** An expression as the JSON form of a plan has it: its value when that is constant, its references when there are any. */
export function expressionOf(expression: Expression): JsonObject {
  const references = listReferences(expression)
  if (references.length > 0) return { references }
  const constant = constantOf(expression)
  return constant === undefined ? {} : { constant_value: constant }
}

/**
 * The arguments and nested blocks of a declaration: by name, an expression for an argument; for blocks a list of what is in each, or a
 * single one where the provider's schema says that there is only one. What `declared` does not know is taken as it is written.
 */
export function bodyExpressions(
  declaration: Declaration,
  declared: Body | undefined,
  leaveOut: ReadonlySet<string>,
): JsonObject {
  const found: Record<string, Json> = {}
  for (const name of attributeNames(declaration)) {
    const written = leaveOut.has(name) ? undefined : findAttribute(declaration, name)
    if (written !== undefined)
      put(found, name, attributeJson(written.attribute.value, declared?.get(name), written.file.syntax))
  }
  for (const type of blockTypes(declaration)) {
    if (notNested.has(type)) continue
    const blocks = findBlocks(declaration, type).flatMap(({ block }) => (block.type === type ? [block] : []))
    if (blocks.length > 0) put(found, type, blocksJson(blocks, declared?.get(type)))
  }
  return found
}

/** The arguments of a provisioner, without what decides when it runs. */
export function provisionerExpressions(body: Written): JsonObject {
  const { when: _, on_failure: __, ...rest } = nested(body, undefined)
  return rest
}

/** Blocks that Terraform itself reads, and those whose number is decided by an expression. */
const notNested: ReadonlySet<string> = new Set(['lifecycle', 'provisioner', 'connection', 'dynamic'])

function blockTypes({ block, overrides }: Declaration): ReadonlySet<string> {
  return new Set(
    [block, ...overrides.map((each) => each.block)].flatMap((each) => each.body.blocks.map(({ type }) => type)),
  )
}

function nested(body: Written, declared: Body | undefined): JsonObject {
  const found: Record<string, Json> = {}
  for (const { name, value } of body.attributes) put(found, name, attributeJson(value, declared?.get(name), 'native'))
  const byType = new Map<string, Block[]>()
  for (const block of body.blocks) {
    if (block.type === 'dynamic') continue
    const known = byType.get(block.type)
    if (known === undefined) byType.set(block.type, [block])
    else known.push(block)
  }
  for (const [type, blocks] of byType) put(found, type, blocksJson(blocks, declared?.get(type)))
  return found
}

function blocksJson(blocks: readonly Block[], declared: Attribute | DeclaredBlock | undefined): Json {
  if (declared?.kind === 'attribute') return blocksAsAttribute(blocks, declared)
  const bodies = blocks.map((block) => nested(block.body, declared?.body))
  const [first] = bodies
  if (declared?.nesting === 'single' || declared?.nesting === 'group') return first ?? {}
  if (declared?.nesting !== 'map') return bodies
  const byLabel: Record<string, Json> = {}
  for (const [at, block] of blocks.entries()) put(byLabel, block.labels[0]?.text ?? '', bodies[at] ?? {})
  return byLabel
}

/** Some attributes of old providers may be written as blocks (`ingress` of a security group); for Terraform they are one expression. */
function blocksAsAttribute(blocks: readonly Block[], { type }: Attribute): JsonObject {
  const element = type.kind === 'list' || type.kind === 'set' ? type.element : undefined
  const names = element?.kind === 'object' ? [...element.body.keys()] : []
  const references: string[] = []
  const values: Json[] = []
  for (const { body } of blocks) {
    const value: Record<string, Json> = Object.fromEntries(names.map((name) => [name, null]))
    for (const attribute of body.attributes) {
      references.push(...listReferences(attribute.value))
      const constant = constantOf(attribute.value)
      if (constant !== undefined) put(value, attribute.name, constant)
    }
    for (const inner of body.blocks) references.push(...referencesIn(inner.body))
    values.push(value)
  }
  return references.length > 0 ? { references } : { constant_value: values }
}

function referencesIn(body: Written): readonly string[] {
  return [
    ...body.attributes.flatMap(({ value }) => listReferences(value)),
    ...body.blocks.flatMap((block) => referencesIn(block.body)),
  ]
}

/** JSON syntax writes nested blocks as objects or lists of them; only the schema tells them from arguments. */
function attributeJson(
  value: Expression,
  declared: Attribute | DeclaredBlock | undefined,
  syntax: 'native' | 'json',
): Json {
  if (syntax === 'native' || declared?.kind !== 'block') return expressionOf(value)
  const items = value.kind === 'tuple' ? value.elements : [value]
  const bodies = items.flatMap((item) => {
    if (item.kind !== 'object') return []
    const found: Record<string, Json> = {}
    for (const member of item.items) {
      const name = constantOf(member.key)
      if (typeof name === 'string') put(found, name, attributeJson(member.value, declared.body.get(name), syntax))
    }
    return [found]
  })
  return declared.nesting === 'single' || declared.nesting === 'group' ? (bodies[0] ?? {}) : bodies
}
