import {
  backslash,
  carriageReturn,
  closeBrace,
  closeBracket,
  closeParenthesis,
  endOfIdentifier,
  hash,
  isAssignment,
  less,
  lineFeed,
  minus,
  openBrace,
  openBracket,
  openParenthesis,
  quote,
  slash,
  space,
  tab,
} from './characters.ts'
import { type Cursor, endOfComment, moveTo, rangeOf } from './cursor.ts'
import { endOfMarkerLine } from './heredoc.ts'

/**
 * Where parsing goes on after a broken item: at the end of its line, at a brace that closes the body around it, or at a block's header that
 * cannot belong into the bodies that are open.
 */
export type Resumed = 'line' | 'brace' | 'header'

/** So many heredocs without an end are looked for in one file; behind the next one nothing is read. */
const mostEndlessHeredocs = 8

/** Brackets that are open, outermost first. */
interface Open {
  readonly codes: number[]
  braces: number
}

/**
 * Moves the cursor behind a broken item, which starts at `start` and could not be understood at the cursor. Brackets that the item opens are
 * expected to be closed, unless a line says otherwise: a block's header in its first column, or an argument inside `(` or `[`.
 */
export function recover(cursor: Cursor, start: number): Resumed {
  const { text } = cursor
  const failedAt = cursor.at
  const open: Open = { codes: [], braces: 0 }
  let nearFailure = false
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) {
      if (open.codes.length === 0 && at >= failedAt) return resume(cursor, at, 'line')
      at += 1
      // A line before the failure was understood, and going back to it could be done for ever.
      nearFailure ||= !hasLineEnd(text, at, failedAt)
      if (nearFailure && open.codes.length > 0) {
        if (startsBlock(text, at)) return resume(cursor, at, 'header')
        if (open.codes.at(-1) !== openBrace && startsArgument(text, at)) return resume(cursor, at, 'line')
      }
    } else if (code === closeBrace && open.braces === 0 && at >= failedAt) {
      return resume(cursor, at, 'brace')
    } else if (code === quote) at = endOfQuoted(text, at)
    else if (code === hash || code === slash) {
      const end = endOfComment(cursor, at)
      if (end > at && at >= failedAt) cursor.comments.push({ range: rangeOf(cursor, at, end) })
      at = Math.max(end, at + 1)
    } else if (code === less && text.charCodeAt(at + 1) === less) {
      const end = endOfHeredoc(text, at)
      if (end === -1) return skipToHeader(cursor, at)
      at = end
    } else {
      see(open, code)
      at += 1
    }
  }
  return resume(cursor, text.length, 'line')
}

function resume(cursor: Cursor, at: number, resumed: Resumed): Resumed {
  moveTo(cursor, at)
  return resumed
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  const end = text.indexOf('\n', from)
  return end !== -1 && end < to
}

function see(open: Open, code: number): void {
  const { codes } = open
  if (code === openBrace || code === openBracket || code === openParenthesis) {
    codes.push(code)
    if (code === openBrace) open.braces += 1
  } else if (code === closeBrace && open.braces > 0) {
    while (codes.pop() !== openBrace);
    open.braces -= 1
  } else if (code === closeBracket || code === closeParenthesis) {
    const opener = code === closeBracket ? openBracket : openParenthesis
    if (codes.at(-1) === opener) codes.pop()
  }
}

function endOfQuoted(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === lineFeed) return at
    at += code === backslash && text.charCodeAt(at + 1) !== lineFeed ? 2 : 1
  }
  return at
}

/** The end of the heredoc that starts at an offset, that of the two characters if none does, or -1 if its end is missing. */
function endOfHeredoc(text: string, start: number): number {
  const nameStart = start + (text.charCodeAt(start + 2) === minus ? 3 : 2)
  const nameEnd = endOfIdentifier(text, nameStart)
  const lineEnd = text.charCodeAt(nameEnd) === carriageReturn ? nameEnd + 1 : nameEnd
  if (nameEnd === nameStart || text.charCodeAt(lineEnd) !== lineFeed) return start + 2
  const marker = text.slice(nameStart, nameEnd)
  let line = lineEnd + 1
  for (;;) {
    const end = endOfMarkerLine(text, line, marker)
    if (end !== -1) return end
    const next = text.indexOf('\n', line)
    if (next === -1) return -1
    line = next + 1
  }
}

/** Behind a heredoc that does not end, only the header of a block is trusted. */
function skipToHeader(cursor: Cursor, from: number): Resumed {
  const { text } = cursor
  cursor.endlessHeredocs += 1
  let line = text.indexOf('\n', from) + 1
  while (line > 0 && cursor.endlessHeredocs <= mostEndlessHeredocs) {
    if (startsBlock(text, line)) return resume(cursor, line, 'header')
    line = text.indexOf('\n', line) + 1
  }
  return resume(cursor, text.length, 'line')
}

/** Blocks that commonly stand in others, so that their header in the first column tells nothing. */
const innerBlocks: ReadonlySet<string> = new Set(['dynamic', 'provisioner', 'backend'])
/** Blocks that stand at the top of a Terraform file and have no labels. */
const outerBlocks: ReadonlySet<string> = new Set(['locals', 'terraform', 'moved', 'removed', 'import'])

/** True where a line starts in its first column with the header of a block that belongs to the top of a file. */
export function startsBlock(text: string, line: number): boolean {
  let at = endOfIdentifier(text, line)
  if (at === line) return false
  const word = text.slice(line, at)
  at = skipIndentation(text, at)
  const isLabelled = text.charCodeAt(at) === quote
  while (text.charCodeAt(at) === quote) at = skipIndentation(text, endOfQuoted(text, at))
  return text.charCodeAt(at) === openBrace && (isLabelled ? !innerBlocks.has(word) : outerBlocks.has(word))
}

function startsArgument(text: string, line: number): boolean {
  const start = skipIndentation(text, line)
  const end = endOfIdentifier(text, start)
  return end > start && isAssignment(text, skipIndentation(text, end))
}

function skipIndentation(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at += 1
  return at
}
