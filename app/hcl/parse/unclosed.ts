import type { Attribute, Block } from '../syntax.ts'
import { lineFeed } from './characters.ts'
import { startsBlock } from './recover.ts'

interface Content {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

/**
 * Divides what was read into a block whose brace is missing: from the first block on whose header stands in the first column like one of the file's
 * own, it all belongs outside. `end` is where reading ended.
 */
export function splitUnclosed(
  text: string,
  { attributes, blocks }: Content,
  end: number,
): { readonly own: Content; readonly strayed: Content; readonly ownEnd: number } {
  const first = blocks.findIndex(({ range }) => isAtFileLevel(text, range.start))
  const ownEnd = first === -1 ? end : (blocks[first]?.range.start ?? end)
  const ownBlocks = first === -1 ? blocks.length : first
  const behind = attributes.findIndex(({ range }) => range.start >= ownEnd)
  const ownAttributes = behind === -1 ? attributes.length : behind
  return {
    own: { attributes: attributes.slice(0, ownAttributes), blocks: blocks.slice(0, ownBlocks) },
    strayed: { attributes: attributes.slice(ownAttributes), blocks: blocks.slice(ownBlocks) },
    ownEnd,
  }
}

function isAtFileLevel(text: string, start: number): boolean {
  return (start === 0 || text.charCodeAt(start - 1) === lineFeed) && startsBlock(text, start)
}
