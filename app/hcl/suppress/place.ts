import type { Comment, ParsedFile } from '../syntax.ts'
import type { Reach } from './directive.ts'
import type { Said } from './read-comments.ts'
import { indexSpots, type Spot, type Spots } from './spots.ts'
import { lastAtOrBefore, linesOf, type TextLines } from './text-lines.ts'

/** Finds what the comments of one file are for. */
export interface Placer {
  /** What a comment of ours is for; undefined when it stands before and behind nothing. */
  readonly own: (said: Said) => Spot | undefined
  /** What a comment of another tool is for; none when that tool would not take it. */
  readonly foreign: (said: Said, reach: Reach) => readonly Spot[]
}

/** Makes a placer; all its answers together take time linear in the size of the file. */
export function placeComments(file: ParsedFile): Placer {
  const lines = linesOf(file.text)
  const spots = indexSpots(file)
  const orders = new Map(file.comments.map(({ range }, order) => [range.start, order]))
  const next = nextOf(file, lines, orders)
  /** Where the text before the comment begins on its line; undefined when there are at most other comments. */
  const before = ({ comment: { range } }: Said) => {
    const line = lines.lineOf(range.start)
    const first = lines.firstOf(line)
    const order = first === undefined ? undefined : orders.get(first)
    const at = order === undefined ? first : next(order)
    return at !== undefined && at < range.start ? at : undefined
  }
  const below = (said: Said) => {
    const offset = next(said.order)
    return offset === undefined ? undefined : spots.startingAt(offset)
  }
  const own = (said: Said) => {
    const first = before(said)
    if (first === undefined) return below(said) ?? spots.around(said.comment.range.start)
    return spots.startingAt(first) ?? spots.endingAt(endOfText(file.text, first, said.comment.range.start))
  }
  const foreign = (said: Said, reach: Reach): readonly Spot[] => {
    if (reach === 'file') return isAtHead(file, said) ? spots.tops : []
    if (reach === 'around') return some(topAround(spots, said))
    const first = before(said)
    if (first !== undefined) return reach === 'beside' ? some(spots.startingAt(first)) : []
    const spot = below(said)
    return some(reach === 'next-line' && spot?.kind === 'block' ? headOnly(spot) : spot)
  }
  return { own, foreign }
}

function some(spot: Spot | undefined): readonly Spot[] {
  return spot === undefined ? [] : [spot]
}

/** Where the text before a comment ends, but for blanks and a comma. */
function endOfText(text: string, first: number, start: number): number {
  let end = start
  while (end > first && ' \t\r,'.includes(text.charAt(end - 1))) end--
  return end
}

/**
 * For each comment where the next text that is no comment begins, on the comment's own line or, with no blank line between, on one below;
 * undefined when the comment stands behind something, or before an empty line or the end.
 */
function nextOf(
  { text, comments }: ParsedFile,
  lines: TextLines,
  orders: ReadonlyMap<number, number>,
): (order: number) => number | undefined {
  const known = new Map<number, number | undefined>()
  return (order) => {
    const passed: number[] = []
    let at: number | undefined = order
    let found: number | undefined
    while (at !== undefined && !known.has(at)) {
      passed.push(at)
      const comment: Comment | undefined = comments[at]
      const offset: number | undefined = comment === undefined ? undefined : behindComment(text, comment.range, lines)
      at = offset === undefined ? undefined : orders.get(offset)
      if (at === undefined) found = offset
    }
    if (at !== undefined) found = known.get(at)
    for (const each of passed) known.set(each, found)
    return known.get(order)
  }
}

function behindComment(text: string, { end }: { readonly end: number }, lines: TextLines): number | undefined {
  let at = end
  while (at < text.length && ' \t\r'.includes(text.charAt(at))) at++
  if (at < text.length && text[at] !== '\n') return at
  return lines.firstOf(lines.lineOf(at) + 1)
}

/** The block at the top of the file between whose braces the comment stands. */
function topAround({ tops }: Spots, said: Said): Spot | undefined {
  const { start } = said.comment.range
  const spot = tops[lastAtOrBefore(tops, start, ({ range }) => range.start)]
  return spot !== undefined && start < spot.range.end ? spot : undefined
}

function isAtHead({ body }: ParsedFile, said: Said): boolean {
  const first = Math.min(
    body.blocks[0]?.range.start ?? Number.POSITIVE_INFINITY,
    body.attributes[0]?.range.start ?? Number.POSITIVE_INFINITY,
  )
  return said.comment.range.end <= first
}

/** The block's first line, without what is inside the block. */
function headOnly(spot: Spot): Spot {
  return { ...spot, within: { start: spot.head.start, end: spot.head.end + 1 } }
}
