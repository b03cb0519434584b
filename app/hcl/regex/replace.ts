import { refuseLongText } from '../values/weight.ts'
import { matchAll, matchedText, type Pattern } from './regex.ts'

/**
 * Puts a template in the place of every match: `$1`, `$name`, `${name}` stand for groups, `$$` for a dollar sign; a name takes as many letters,
 * digits and underscores as there are.
 * @throws TooLarge when the result would be too long, or take too long
 */
export function replaceMatches(pattern: Pattern, text: string, template: string): string {
  const pieces: string[] = []
  let at = 0
  let length = text.length
  for (const match of matchAll(pattern, text)) {
    const [start = 0, end = 0] = match
    const replacement = template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
      const name = bare ?? braced
      if (name === undefined) return whole === '$$' ? '$' : whole
      const number = /^\d+$/.test(name) ? Number(name) : pattern.groups.indexOf(name) + 1
      return number === 0 && name !== '0' ? '' : (matchedText(match, text, number) ?? '')
    })
    length += replacement.length
    refuseLongText(length)
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
