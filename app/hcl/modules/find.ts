import type { Declaration } from '../module.ts'
import type { Attribute, Block, Expression, ParsedFile } from '../syntax.ts'

/** A block with the file it stands in. */
export interface PlacedBlock {
  readonly file: ParsedFile
  readonly block: Block
}

/** The attribute of a declaration as Terraform merges it: the last override file that writes it wins. */
export function findAttribute(
  declaration: Declaration,
  name: string,
): { readonly file: ParsedFile; readonly attribute: Attribute } | undefined {
  for (const { file, block } of layersOf(declaration).reverse()) {
    const attribute = block.body.attributes.find((each) => each.name === name)
    if (attribute !== undefined) return { file, attribute }
  }
  return undefined
}

/** Names of the attributes a declaration writes, in order of appearance, those that only an override writes last. */
export function attributeNames(declaration: Declaration): readonly string[] {
  const names = declaration.block.body.attributes.map((attribute) => attribute.name)
  if (declaration.overrides.length === 0) return names
  const more = declaration.overrides.flatMap(({ block }) => block.body.attributes.map((attribute) => attribute.name))
  return [...new Set([...names, ...more])]
}

/**
 * Blocks of a type directly below a declaration, plain and `dynamic` ones, in order. An override file that writes any replaces all that
 * were there before, but for `lifecycle`, which is merged.
 */
export function findBlocks(declaration: Declaration, type: string): readonly PlacedBlock[] {
  const layers = layersOf(declaration).map(({ file, block }) =>
    block.body.blocks.filter((inner) => produces(inner, type)).map((inner) => ({ file, block: inner })),
  )
  return type === 'lifecycle' ? layers.flat() : (layers.findLast((found) => found.length > 0) ?? [])
}

/** True when the block makes blocks of the type: it is one, or it is a `dynamic` for one. */
export function produces(block: Block, type: string): boolean {
  return block.type === type ? block.labels.length === 0 : block.type === 'dynamic' && block.labels[0]?.text === type
}

/** The text of an expression that is nothing but text; undefined for anything else. */
export function plainText(expression: Expression): string | undefined {
  if (expression.kind === 'parentheses') return plainText(expression.inner)
  if (expression.kind !== 'template') return undefined
  let text = ''
  for (const part of expression.parts) {
    if (part.kind !== 'literal') return undefined
    text += part.value
  }
  return text
}

function layersOf(declaration: Declaration): PlacedBlock[] {
  return [{ file: declaration.file, block: declaration.block }, ...declaration.overrides]
}
