import type { Attribute, Block, Body } from '../syntax.ts'
import { closeBrace, comma, endOfIdentifier, isAssignment, openBrace, quote } from './characters.ts'
import { atLineEnd, type Cursor, fail, moveTo, note, rangeOf, skipBlanks, skipLines, unreadable } from './cursor.ts'
import { type Header, parseLabels } from './labels.ts'
import { type Resumed, recover } from './recover.ts'
import { splitUnclosed } from './unclosed.ts'

/** Blocks nested deeper than this are left out; the parser calls itself for each level. */
export const deepestBlock = 200

/** A body that is being read. */
interface Items {
  readonly attributes: Attribute[]
  readonly blocks: Block[]
  readonly names: Set<string>
  /** How many blocks are around it. */
  readonly depth: number
}

/** How a body ended: at its brace, at the end of the text, or at a header that cannot stand in it. */
type Ending = 'brace' | 'text' | 'header'

/** Reads the whole text as the body of a file. */
export function parseFileBody(cursor: Cursor): Body {
  const items = openItems(0)
  for (;;) {
    const ending = parseItems(cursor, items)
    if (ending === 'text') break
    if (ending === 'brace') {
      note(cursor, 'This "}" closes nothing', cursor.at, cursor.at + 1)
      cursor.at += 1
    }
  }
  const { attributes, blocks } = items
  return { range: rangeOf(cursor, 0, cursor.text.length), attributes, blocks }
}

function openItems(depth: number): Items {
  return { attributes: [], blocks: [], names: new Set(), depth }
}

/** Reads items until the body ends; the cursor is then at what ends it. */
function parseItems(cursor: Cursor, items: Items): Ending {
  const { text } = cursor
  for (;;) {
    skipLines(cursor)
    if (cursor.at >= text.length) return 'text'
    if (text.charCodeAt(cursor.at) === closeBrace) return 'brace'
    if (attempt(cursor, items, parseItem) === 'header') return 'header'
  }
}

/** Reads something, or goes behind it if it is broken; tells where it went on in that case. */
function attempt(
  cursor: Cursor,
  items: Items,
  parse: (cursor: Cursor, items: Items) => Resumed | undefined,
): Resumed | undefined {
  const { at, depth } = cursor
  try {
    return parse(cursor, items)
  } catch (error) {
    if (error !== unreadable) throw error
    cursor.depth = depth
    cursor.newlines = true
    return recover(cursor, at)
  }
}

function parseItem(cursor: Cursor, items: Items): Resumed | undefined {
  const { text } = cursor
  const start = cursor.at
  const end = endOfIdentifier(text, start)
  if (end === start) fail(cursor, notAnItem(cursor))
  cursor.at = end
  skipBlanks(cursor)
  if (isAssignment(text, cursor.at)) {
    parseValue(cursor, items, start, end)
    return endItem(cursor, start, 'An argument must be followed by the end of its line')
  }
  const code = text.charCodeAt(cursor.at)
  if (code !== quote && code !== openBrace && endOfIdentifier(text, cursor.at) === cursor.at) {
    fail(cursor, 'A name must be followed by "=" and a value, or by labels and "{"', start, end)
  }
  return parseBlock(cursor, items, start, end)
}

function notAnItem({ text, at }: Cursor): string {
  if (text.charCodeAt(at) === quote) return 'The name of an argument is not quoted'
  if (text.startsWith('/*', at)) return 'This comment is never closed'
  return 'An argument or a block should start here'
}

/** The value of the argument whose name stands between two offsets; the cursor stands on its `=`. Of two with one name the first counts. */
function parseValue(cursor: Cursor, items: Items, start: number, end: number): void {
  const name = cursor.text.slice(start, end)
  cursor.at += 1
  const value = cursor.expression(cursor)
  if (items.names.has(name)) {
    note(cursor, `The argument ${name} is set twice in the same body`, start, end)
    return
  }
  items.names.add(name)
  const nameRange = rangeOf(cursor, start, end)
  items.attributes.push({ name, nameRange, value, range: { start: nameRange.start, end: value.range.end } })
}

/** After an item its line must end. If it does not the rest is skipped, unless it closes the body. */
function endItem(cursor: Cursor, start: number, message: string): Resumed | undefined {
  skipBlanks(cursor)
  if (atLineEnd(cursor)) return undefined
  note(cursor, message, cursor.at, cursor.at + 1)
  return cursor.text.charCodeAt(cursor.at) === closeBrace ? undefined : recover(cursor, start)
}

function parseBlock(cursor: Cursor, items: Items, start: number, typeEnd: number): Resumed | undefined {
  const header = parseLabels(cursor, start, typeEnd)
  if (items.depth >= deepestBlock) {
    fail(cursor, `Blocks are nested deeper than ${deepestBlock} levels`, start, header.range.end)
  }
  cursor.at += 1
  const bodyStart = cursor.at
  const inner = openItems(items.depth + 1)
  const ending = parseBlockItems(cursor, inner)
  if (ending !== 'brace') {
    addUnclosed(cursor, items, header, inner, bodyStart)
    return ending === 'header' ? 'header' : undefined
  }
  const { attributes, blocks } = inner
  const body: Body = { range: rangeOf(cursor, bodyStart, cursor.at), attributes, blocks }
  cursor.at += 1
  addBlock(items, header, body, cursor.at)
  return endItem(cursor, start, 'A block must be followed by the end of its line')
}

function addBlock({ blocks }: Items, { type, labels, range }: Header, body: Body, end: number): void {
  blocks.push({ type, labels, body, header: range, range: { start: range.start, end } })
}

/** Adds a block whose brace is missing, and beside it what cannot have been meant to stand in it. */
function addUnclosed(cursor: Cursor, items: Items, header: Header, inner: Items, bodyStart: number): void {
  note(cursor, 'This block is never closed', header.range.start, header.range.end)
  const { own, strayed, ownEnd } = splitUnclosed(cursor.text, inner, cursor.at)
  addBlock(items, header, { range: { start: bodyStart, end: ownEnd }, ...own }, ownEnd)
  for (const block of strayed.blocks) items.blocks.push(block)
  for (const attribute of strayed.attributes) items.attributes.push(attribute)
}

/** What stands between a block's braces. On the line of the opening brace only one argument may stand, and then the closing brace. */
function parseBlockItems(cursor: Cursor, inner: Items): Ending {
  const { text } = cursor
  skipBlanks(cursor)
  if (atLineEnd(cursor) || text.charCodeAt(cursor.at) === closeBrace) return parseItems(cursor, inner)
  if (attempt(cursor, inner, parseOnlyArgument) === 'header') return 'header'
  return text.charCodeAt(cursor.at) === closeBrace ? 'brace' : parseItems(cursor, inner)
}

/** The one argument of a block in one line. If more stands there this is noted, and read as if it stood on lines of its own. */
function parseOnlyArgument(cursor: Cursor, inner: Items): undefined {
  const { text } = cursor
  const start = cursor.at
  const end = endOfIdentifier(text, start)
  cursor.at = end
  skipBlanks(cursor)
  if (end === start || !isAssignment(text, cursor.at)) {
    note(cursor, 'On the line of "{" only one argument and "}" may follow', start, Math.max(end, start + 1))
    moveTo(cursor, start)
    return
  }
  parseValue(cursor, inner, start, end)
  skipBlanks(cursor)
  if (text.charCodeAt(cursor.at) === closeBrace) return
  note(cursor, 'A block with an argument on its first line must be closed on that line', cursor.at, cursor.at + 1)
  if (text.charCodeAt(cursor.at) === comma) cursor.at += 1
}
