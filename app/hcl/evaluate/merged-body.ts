import type { Declaration } from '../module.ts'
import { plainText } from '../modules/find.ts'
import type { Attribute, Block, Body, Expression, ParsedFile } from '../syntax.ts'
import { jsonBody } from './json-body.ts'

/** Which names in a body are nested blocks. Only the JSON form, which does not show it, needs to ask. */
export interface BodyShape {
  readonly block: (name: string) => BodyShape | undefined
  readonly hasAttribute: (name: string) => boolean
}

/** A body as it counts: override files laid over it, the JSON form taken apart, meta-arguments left out. */
export interface MergedBody {
  readonly attributes: ReadonlyMap<string, PlacedAttribute>
  readonly blocks: readonly MergedBlock[]
}

export interface PlacedAttribute {
  readonly file: ParsedFile
  readonly attribute: Attribute
}

export interface MergedBlock {
  readonly type: string
  readonly body: MergedBody
  /** For blocks written by a `dynamic` block: what they are repeated for, and what its elements are called inside. */
  readonly repeat?: { readonly file: ParsedFile; readonly forEach: Expression | undefined; readonly iterator: string }
}

// What may stand in a resource beside its own attributes (Terraform's language reference, meta-arguments).
const metaArguments: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'depends_on',
  'lifecycle',
  'provider',
  'provisioner',
  'connection',
])

/** The body of a resource with what override files change: attributes one by one, blocks of a type all together. */
export function mergeBodies(declaration: Declaration, shape: BodyShape | undefined): MergedBody {
  const attributes = new Map<string, PlacedAttribute>()
  let blocks: readonly MergedBlock[] = []
  for (const { file, block } of [declaration, ...declaration.overrides]) {
    const layer = readBody(file, block.body, shape)
    for (const [name, attribute] of layer.attributes) if (!metaArguments.has(name)) attributes.set(name, attribute)
    const written = new Set(layer.blocks.map(({ type }) => type))
    blocks = [...blocks.filter(({ type }) => !written.has(type)), ...layer.blocks]
  }
  return { attributes, blocks: blocks.filter(({ type }) => !metaArguments.has(type)) }
}

function readBody(file: ParsedFile, written: Body, shape: BodyShape | undefined): MergedBody {
  const body = file.syntax === 'json' ? jsonBody(written, shape) : written
  const attributes = new Map<string, PlacedAttribute>()
  for (const attribute of body.attributes) attributes.set(attribute.name, { file, attribute })
  return { attributes, blocks: body.blocks.flatMap((block) => readBlock(file, block, shape)) }
}

function readBlock(file: ParsedFile, block: Block, shape: BodyShape | undefined): readonly MergedBlock[] {
  const label = block.labels[0]?.text
  if (block.type !== 'dynamic' || label === undefined) {
    return [{ type: block.type, body: readBody(file, block.body, shape?.block(block.type)) }]
  }
  const find = (name: string): Expression | undefined =>
    block.body.attributes.find((attribute) => attribute.name === name)?.value
  const repeat = { file, forEach: find('for_each'), iterator: iteratorName(find('iterator')) ?? label }
  return block.body.blocks
    .filter(({ type }) => type === 'content')
    .map((content) => ({ type: label, body: readBody(file, content.body, shape?.block(label)), repeat }))
}

function iteratorName(expression: Expression | undefined): string | undefined {
  if (expression === undefined) return undefined
  return expression.kind === 'name' ? expression.name : plainText(expression)
}
