import type { Declaration } from '../hcl/module.ts'
import { attributeNames, findAttribute, findBlocks, type PlacedBlock } from '../hcl/modules/find.ts'
import type { Expression, ObjectConstructor, ParsedFile, Range } from '../hcl/syntax.ts'
import { itemsOf } from './expression.ts'
import { bind, type Each, type Scope } from './scope.ts'

/** What stands in a block, whatever it is written in: blocks with their override files, or objects in JSON syntax. */
export interface BodyView {
  readonly scope: Scope
  /** Where the block begins: type and labels. */
  readonly head: { readonly file: ParsedFile; readonly range: Range }
  readonly names: () => readonly string[]
  readonly attribute: (name: string) => WrittenAttribute | undefined
  /** Blocks that make blocks of a type, in order. */
  readonly blocks: (type: string) => readonly BlockView[]
}

export interface WrittenAttribute {
  readonly file: ParsedFile
  readonly expression: Expression
  readonly range: Range
}

/** One written block; a `dynamic` one makes any number of blocks, each with its own binding of the iterator. */
export interface BlockView {
  readonly body: BodyView
  readonly dynamic?: { readonly each: Each; readonly iterator: string }
}

/** A view of a top-level block with its overrides, seen from one of its instances. */
export function bodyOf(declaration: Declaration, scope: Scope): BodyView {
  const { file, block } = declaration
  const views = new Map<string, readonly BlockView[]>()
  return {
    scope,
    head: { file, range: block.header },
    names: () => attributeNames(declaration),
    attribute: (name) => {
      const found = findAttribute(declaration, name)
      return found === undefined
        ? undefined
        : { file: found.file, expression: found.attribute.value, range: found.attribute.range }
    },
    blocks: (type) => {
      const known = views.get(type)
      if (known !== undefined) return known
      const written = findBlocks(declaration, type).map((placed) => blockView(placed, scope))
      const made = written.length > 0 || file.syntax === 'native' ? written : jsonBlocks(declaration, scope, type)
      views.set(type, made)
      return made
    },
  }
}

/** The same body seen from another scope. */
export function rebind({ body, dynamic }: BlockView, key: string | number | undefined): BodyView {
  if (dynamic === undefined) return body
  const { key: _, ...each } = dynamic.each
  const bound = { kind: 'each', each: key === undefined ? each : { ...each, key } } as const
  return withScope(body, bind(body.scope, dynamic.iterator, bound))
}

function withScope(body: BodyView, scope: Scope): BodyView {
  return {
    ...body,
    scope,
    blocks: (type) =>
      body.blocks(type).map((block) => {
        const { dynamic } = block
        if (dynamic === undefined) return { body: withScope(block.body, scope) }
        const place = { ...dynamic.each.place, scope }
        return { body: withScope(block.body, scope), dynamic: { ...dynamic, each: { ...dynamic.each, place } } }
      }),
  }
}

function blockView({ file, block }: PlacedBlock, scope: Scope): BlockView {
  if (block.type !== 'dynamic') return { body: bodyOf({ file, block, overrides: [] }, scope) }
  const content = block.body.blocks.find(({ type }) => type === 'content')
  const body = bodyOf({ file, block: content ?? block, overrides: [] }, scope)
  const forEach = block.body.attributes.find(({ name }) => name === 'for_each')
  const iterator = block.body.attributes.find(({ name }) => name === 'iterator')?.value
  const place = { file, expression: forEach?.value ?? { kind: 'null', range: block.header }, scope } as const
  return {
    body: { ...body, head: { file, range: block.header } },
    dynamic: {
      each: { place, range: forEach?.range ?? block.header, role: 'attribute' },
      iterator: iterator?.kind === 'name' ? iterator.name : (block.labels[0]?.text ?? ''),
    },
  }
}

/** In JSON syntax blocks look like attributes; only where `dynamic` has a part in them it matters that they are blocks. */
function jsonBlocks(declaration: Declaration, scope: Scope, type: string): readonly BlockView[] {
  const dynamic = findAttribute(declaration, 'dynamic')
  if (dynamic === undefined) return []
  const made = objectsIn(dynamic.attribute.value).flatMap((labels) => objectsIn(itemsOf(labels).get(type)?.value))
  if (made.length === 0) return []
  const plain = findAttribute(declaration, type)
  return [
    ...objectsIn(plain?.attribute.value).map((object) => ({
      body: objectView(plain?.file ?? declaration.file, object, scope),
    })),
    ...made.map((object) => jsonDynamic(dynamic.file, object, type, scope)),
  ]
}

function jsonDynamic(file: ParsedFile, object: ObjectConstructor, type: string, scope: Scope): BlockView {
  const items = itemsOf(object)
  const forEach = items.get('for_each')
  const iterator = items.get('iterator')?.value
  const [content] = objectsIn(items.get('content')?.value)
  const place = { file, expression: forEach?.value ?? { kind: 'null', range: object.range }, scope } as const
  const literal = iterator?.kind === 'template' ? iterator.parts[0] : undefined
  return {
    body: objectView(file, content ?? object, scope),
    dynamic: {
      each: { place, range: forEach?.value.range ?? object.range, role: 'attribute' },
      iterator: literal?.kind === 'literal' ? literal.value : type,
    },
  }
}

function objectsIn(expression: Expression | undefined): readonly ObjectConstructor[] {
  if (expression?.kind === 'object') return [expression]
  return expression?.kind === 'tuple' ? expression.elements.filter((each) => each.kind === 'object') : []
}

/** An object read as a block. */
export function objectView(file: ParsedFile, object: ObjectConstructor, scope: Scope): BodyView {
  const items = itemsOf(object)
  return {
    scope,
    head: { file, range: { start: object.range.start, end: object.range.start + 1 } },
    names: () => [...items.keys()],
    attribute: (name) => {
      const item = items.get(name)
      if (item === undefined) return undefined
      const range = { start: item.key.range.start, end: item.value.range.end }
      return { file, expression: item.value, range }
    },
    blocks: () => [],
  }
}
