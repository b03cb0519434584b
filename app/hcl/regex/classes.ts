/** A set of code points, as one character of a pattern may match them. */
export interface CharacterClass {
  readonly items: readonly ClassItem[]
  readonly negated: boolean
  /** Letters match in either case. */
  readonly foldsCase: boolean
}

export type ClassItem = CodeRange | UnicodeProperty | CharacterClass

/** Code points from `low` to `high`, both included. */
export interface CodeRange {
  readonly low: number
  readonly high: number
}

export interface UnicodeProperty {
  readonly property: RegExp
}

export const anyCharacter: CharacterClass = classOf([{ low: 0, high: 0x10ffff }])
export const anyButNewline: CharacterClass = classOf([{ low: 10, high: 10 }], true)
const newlineToSpace: readonly ClassItem[] = [...ranges('\t\n\f\r'), ...ranges(' ')]

/** RE2's Perl classes: they know ASCII only. */
const perlClasses: Readonly<Record<string, readonly ClassItem[]>> = {
  d: ranges('0-9'),
  s: newlineToSpace,
  w: ranges('0-9A-Za-z__'),
}

/** POSIX classes as RE2 has them. */
const posixClasses: ReadonlyMap<string, readonly ClassItem[]> = new Map([
  ['alnum', ranges('0-9A-Za-z')],
  ['alpha', ranges('A-Za-z')],
  ['ascii', [{ low: 0, high: 0x7f }]],
  ['blank', ranges('\t ')],
  ['cntrl', [{ low: 0, high: 0x1f }, ...ranges('\x7f')]],
  ['digit', ranges('0-9')],
  ['graph', ranges('!-~')],
  ['lower', ranges('a-z')],
  ['print', ranges(' -~')],
  ['punct', ranges('!-/:-@[-`{-~')],
  ['space', ranges('\t-\r ')],
  ['upper', ranges('A-Z')],
  ['word', ranges('0-9A-Za-z_')],
  ['xdigit', ranges('0-9A-Fa-f')],
])

/** Reads `a-z_` into ranges; a `-` between two characters makes a range of them. */
function ranges(text: string): readonly CodeRange[] {
  const found: CodeRange[] = []
  for (let at = 0; at < text.length; at++) {
    const low = text.charCodeAt(at)
    if (text[at + 1] === '-' && at + 2 < text.length) {
      found.push({ low, high: text.charCodeAt(at + 2) })
      at += 2
    } else {
      found.push({ low, high: low })
    }
  }
  return found
}

export function classOf(items: readonly ClassItem[], negated = false, foldsCase = false): CharacterClass {
  return { items, negated, foldsCase }
}

/** The class behind `\d`, `\S` and the like; undefined for another letter. */
export function perlClass(letter: string): CharacterClass | undefined {
  const items = Object.hasOwn(perlClasses, letter.toLowerCase()) ? perlClasses[letter.toLowerCase()] : undefined
  return items === undefined ? undefined : classOf(items, letter !== letter.toLowerCase())
}

/** The class behind `[:name:]` or `[:^name:]`, given what stands between the colons. */
export function posixClass(name: string): CharacterClass | undefined {
  const negated = name.startsWith('^')
  const items = posixClasses.get(negated ? name.slice(1) : name)
  return items === undefined ? undefined : classOf(items, negated)
}

/** The class behind `\p{name}`: a general category or a script. */
export function unicodeClass(name: string, negated: boolean): CharacterClass | undefined {
  if (name === 'Any') return classOf(anyCharacter.items, negated)
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) return undefined
  try {
    const property = name.length <= 2 ? `\\p{gc=${name}}` : `\\p{sc=${name}}`
    return classOf([{ property: new RegExp(property, 'u') }], negated)
  } catch {
    return undefined
  }
}

export function matchesClass(set: CharacterClass, code: number): boolean {
  if (!set.foldsCase) return hasItem(set.items, code) !== set.negated
  return caseVariants(code).some((variant) => hasItem(set.items, variant)) !== set.negated
}

function hasItem(items: readonly ClassItem[], code: number): boolean {
  for (const item of items) {
    if ('low' in item) {
      if (code >= item.low && code <= item.high) return true
    } else if ('property' in item) {
      if (item.property.test(String.fromCodePoint(code))) return true
    } else if (matchesClass(item, code)) {
      return true
    }
  }
  return false
}

/** The code points that are the same letter in another case. */
function caseVariants(code: number): readonly number[] {
  const letter = String.fromCodePoint(code)
  const upper = letter.toUpperCase()
  const variants = [letter, letter.toLowerCase(), upper, upper.toLowerCase()]
  return variants.filter((text) => text.length <= 2).flatMap((text) => singleCodePoint(text))
}

function singleCodePoint(text: string): readonly number[] {
  const code = text.codePointAt(0)
  return code === undefined || String.fromCodePoint(code) !== text ? [] : [code]
}
