import { refuseLongText, refuseTooMany } from '../values/weight.ts'
import { matchAll, matchedText, type Pattern } from './regex.ts'

/** A piece of a template: a text as it is, or the number of a group, -1 for one that does not exist. */
type TemplatePiece = string | number

/**
 * Puts a template in the place of every match: `$1`, `$name`, `${name}` stand for groups, `$$` for a dollar sign; a name takes as many letters,
 * digits and underscores as there are.
 * @throws TooLarge when the result would be too long, or take too long
 */
export function replaceMatches(pattern: Pattern, text: string, template: string): string {
  const replacement = readTemplate(template, pattern)
  const pieces: string[] = []
  let at = 0
  let length = text.length
  for (const match of matchAll(pattern, text)) {
    const [start = 0, end = 0] = match
    pieces.push(text.slice(at, start))
    for (const piece of replacement) {
      const own = typeof piece === 'string' ? piece : (matchedText(match, text, piece) ?? '')
      length += own.length
      pieces.push(own)
    }
    refuseLongText(length)
    refuseTooMany(pieces.length)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

function readTemplate(template: string, pattern: Pattern): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let at = 0
  for (const found of template.matchAll(/\$(?:\$|(\w+)|\{(\w+)\})/g)) {
    if (found.index > at) pieces.push(template.slice(at, found.index))
    const name = found[1] ?? found[2]
    pieces.push(name === undefined ? '$' : groupNumber(name, pattern))
    at = found.index + found[0].length
  }
  if (at < template.length) pieces.push(template.slice(at))
  return pieces
}

function groupNumber(name: string, pattern: Pattern): number {
  if (/^\d+$/.test(name)) return Number(name)
  const at = pattern.groups.indexOf(name)
  return at < 0 ? -1 : at + 1
}
