import type { Path } from '../../model/json.ts'
import { plainText } from '../modules/find.ts'
import type { Attribute, Block, Body, Expression, ParsedFile, Range } from '../syntax.ts'
import { lastAtOrBefore } from './text-lines.ts'

/** Something a comment can be for: a block, an attribute, or an element or item of an attribute's value. */
export interface Spot {
  readonly kind: 'block' | 'attribute' | 'part'
  /** The block at the top of the file that it is, or is in. */
  readonly top: Block
  readonly range: Range
  /** Type and labels of a block; the range itself for others. */
  readonly head: Range
  /** Attribute path in `top`; `'*'` for an index. */
  readonly path: Path
  /** Where a finding must stand beside its path, since the path leads to several like things whose order a plan does not keep. */
  readonly within?: Range
}

/** What stands where in a file. */
export interface Spots {
  readonly startingAt: (offset: number) => Spot | undefined
  /** The outermost one whose last character is right before the offset. */
  readonly endingAt: (offset: number) => Spot | undefined
  /** The innermost block around an offset; undefined outside of blocks and inside of attributes' values. */
  readonly around: (offset: number) => Spot | undefined
  /** The blocks at the top of the file. */
  readonly tops: readonly Spot[]
}

interface Found {
  readonly starts: Map<number, Spot>
  readonly ends: Map<number, Spot>
  readonly blocks: Map<Block, Spot>
}

/** Indexes a file: linear in its size. */
export function indexSpots(file: ParsedFile): Spots {
  const found: Found = { starts: new Map(), ends: new Map(), blocks: new Map() }
  const tops = file.body.blocks.map((top) => {
    const spot: Spot = { kind: 'block', top, range: top.range, head: top.header, path: [] }
    add(found, spot, top)
    addBody(found, top, top.body, [], undefined)
    return spot
  })
  return {
    startingAt: (offset) => found.starts.get(offset),
    endingAt: (offset) => found.ends.get(offset),
    around: (offset) => {
      const block = blockAround(file.body, offset)
      return block === undefined ? undefined : found.blocks.get(block)
    },
    tops,
  }
}

function add({ starts, ends, blocks }: Found, spot: Spot, block?: Block): void {
  if (!starts.has(spot.range.start)) starts.set(spot.range.start, spot)
  if (!ends.has(spot.range.end)) ends.set(spot.range.end, spot)
  if (block !== undefined) blocks.set(block, spot)
}

function addBody(found: Found, top: Block, body: Body, path: Path, within: Range | undefined): void {
  for (const attribute of body.attributes) {
    addAttribute(found, top, attribute, [...path, attribute.name], within)
  }
  const count = new Map<string, number>()
  for (const block of body.blocks) count.set(nameOf(block), (count.get(nameOf(block)) ?? 0) + 1)
  for (const block of body.blocks) {
    const name = nameOf(block)
    const alone = count.get(name) === 1
    const inner = [...path, name, '*']
    const place = {
      path: alone ? [...path, name] : inner,
      ...narrowed(alone ? within : block.range),
    }
    add(found, { kind: 'block', top, range: block.range, head: block.header, ...place }, block)
    const narrow = alone ? within : block.range
    if (!isDynamic(block)) {
      addBody(found, top, block.body, inner, narrow)
      continue
    }
    for (const { range } of block.body.attributes) add(found, { kind: 'attribute', top, range, head: range, ...place })
    for (const content of block.body.blocks) {
      add(found, { kind: 'block', top, range: content.range, head: content.header, ...place }, content)
      addBody(found, top, content.body, inner, narrow)
    }
  }
}

function addAttribute(found: Found, top: Block, attribute: Attribute, path: Path, within: Range | undefined): void {
  const { range, value } = attribute
  add(found, { kind: 'attribute', top, range, head: range, path, ...narrowed(within) })
  addParts(found, top, value, path, within, false)
}

/** Elements and items of a value. Inside `jsonencode` they are no attributes any more, so that only their place tells them apart. */
function addParts(
  found: Found,
  top: Block,
  value: Expression,
  path: Path,
  within: Range | undefined,
  encoded: boolean,
): void {
  if (value.kind === 'parentheses') addParts(found, top, value.inner, path, within, encoded)
  else if (value.kind === 'call' && value.name === 'jsonencode') {
    for (const argument of value.arguments) addParts(found, top, argument, path, within, true)
  } else if (value.kind === 'tuple') {
    const alone = value.elements.length === 1 && !encoded
    for (const element of value.elements) {
      const part = { path: encoded ? path : [...path, '*'], within: alone ? within : element.range }
      add(found, {
        kind: 'part',
        top,
        range: element.range,
        head: element.range,
        path: part.path,
        ...narrowed(part.within),
      })
      addParts(found, top, element, part.path, part.within, encoded)
    }
  } else if (value.kind === 'object') {
    for (const item of value.items) {
      const range = { start: item.key.range.start, end: item.value.range.end }
      const key = plainText(item.key)
      const part = {
        path: encoded ? path : [...path, key ?? '*'],
        within: encoded || key === undefined ? range : within,
      }
      add(found, { kind: 'part', top, range, head: range, path: part.path, ...narrowed(part.within) })
      addParts(found, top, item.value, part.path, part.within, encoded)
    }
  }
}

function narrowed(within: Range | undefined): { readonly within?: Range } {
  return within === undefined ? {} : { within }
}

export function isDynamic(block: Block): boolean {
  return block.type === 'dynamic' && block.labels.length === 1
}

/** What a nested block is called in the resource's values: `dynamic "ingress"` makes `ingress`. */
export function nameOf(block: Block): string {
  return isDynamic(block) ? (block.labels[0]?.text ?? '') : block.type
}

function blockAround(body: Body, offset: number): Block | undefined {
  let around: Block | undefined
  let inside = body
  for (;;) {
    const attribute = inside.attributes[lastAtOrBefore(inside.attributes, offset, ({ range }) => range.start)]
    if (attribute !== undefined && offset < attribute.range.end) return undefined
    const block = inside.blocks[lastAtOrBefore(inside.blocks, offset, ({ range }) => range.start)]
    if (block === undefined || offset >= block.range.end) return around
    around = block
    inside = block.body
  }
}
