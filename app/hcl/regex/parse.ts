import { anyButNewline, anyCharacter, type CharacterClass, classOf } from './classes.ts'
import { parseBrackets, parseClassEscape, parseEscapedCharacter } from './parse-class.ts'
import { PatternReader } from './reader.ts'
import { type ParsedPattern, PatternError, type PatternNode } from './tree.ts'

/** RE2's own limits, and one for nesting that keeps recursion shallow. */
const mostRepeats = 1000
const deepestNesting = 200

interface Flags {
  readonly i: boolean
  readonly m: boolean
  readonly s: boolean
  readonly U: boolean
}

const noFlags: Flags = { i: false, m: false, s: false, U: false }

/**
 * Reads a pattern in RE2's syntax, as Go has it: no look-around and no references back.
 * @throws PatternError
 */
export function parsePattern(text: string): ParsedPattern {
  const parser = new PatternParser(text)
  const tree = parser.parseChoice(noFlags, 0)
  if (!parser.reader.isAtEnd()) throw new PatternError('unexpected )')
  return { tree, groups: parser.groups }
}

class PatternParser {
  readonly reader: PatternReader
  readonly groups: (string | undefined)[] = []

  constructor(text: string) {
    this.reader = new PatternReader(text)
  }

  /** Alternatives up to a closing parenthesis or the end. Flags set on the way hold for the rest of it. */
  parseChoice(given: Flags, depth: number): PatternNode {
    if (depth > deepestNesting) throw new PatternError('the pattern is nested too deeply')
    const choices: PatternNode[] = []
    let flags = given
    let sequence: PatternNode[] = []
    let repeated = false
    while (!this.reader.isAtEnd() && this.reader.peek() !== ')') {
      if (this.reader.take('|')) {
        choices.push(sequenceOf(sequence))
        sequence = []
        repeated = false
      } else if (this.startsRepeat()) {
        const last = sequence.pop()
        if (last === undefined) throw new PatternError('missing argument to repetition operator')
        if (repeated) throw new PatternError('invalid nested repetition operator')
        sequence.push(this.parseRepeat(last, flags))
        repeated = true
      } else if (this.reader.take('\\Q')) {
        sequence.push(...this.parseQuoted(flags))
        repeated = false
      } else {
        const item = this.parseItem(flags, depth)
        if ('kind' in item) sequence.push(item)
        else flags = item
        repeated = false
      }
    }
    choices.push(sequenceOf(sequence))
    const [only] = choices
    return choices.length === 1 && only !== undefined ? only : { kind: 'choice', of: choices }
  }

  private startsRepeat(): boolean {
    const next = this.reader.peek()
    return next === '*' || next === '+' || next === '?' || (next === '{' && this.countsAt() !== undefined)
  }

  /** The counts of `{2,3}` where one stands; a brace of any other form is an ordinary character. */
  private countsAt(): RegExpExecArray | undefined {
    const counts = /\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y
    counts.lastIndex = this.reader.at
    return counts.exec(this.reader.text) ?? undefined
  }

  private parseRepeat(of: PatternNode, flags: Flags): PatternNode {
    let [least, most] = [0, Number.POSITIVE_INFINITY]
    const counts = this.reader.peek() === '{' ? this.countsAt() : undefined
    if (counts !== undefined) {
      least = Number(counts[1])
      most = counts[2] === undefined ? least : counts[3] === undefined ? most : Number(counts[3])
      const limited = Number.isFinite(most) ? most : least
      if (least > most || limited > mostRepeats || limited * repeatsIn(of) > mostRepeats) {
        throw new PatternError(`invalid repeat count in ${counts[0]}`)
      }
      this.reader.at += counts[0].length
    } else {
      const operator = this.reader.next()
      if (operator === '+') least = 1
      if (operator === '?') most = 1
    }
    const lazy = this.reader.take('?')
    return { kind: 'repeat', of, least, most, greedy: lazy === flags.U }
  }

  private parseQuoted(flags: Flags): readonly PatternNode[] {
    const end = this.reader.text.indexOf('\\E', this.reader.at)
    const quoted = this.reader.text.slice(this.reader.at, end < 0 ? undefined : end)
    this.reader.at = end < 0 ? this.reader.text.length : end + 2
    return Array.from(quoted, (character) => literal(character.codePointAt(0) ?? 0, flags))
  }

  /** One item of a sequence, or the flags that hold from here on. */
  private parseItem(flags: Flags, depth: number): PatternNode | Flags {
    const reader = this.reader
    if (reader.take('(')) return this.parseGroup(flags, depth)
    if (reader.take('[')) return { kind: 'class', set: parseBrackets(reader, flags.i) }
    if (reader.take('.')) return { kind: 'class', set: flags.s ? anyCharacter : anyButNewline }
    if (reader.take('^')) return { kind: 'assert', what: flags.m ? 'line-start' : 'text-start' }
    if (reader.take('$')) return { kind: 'assert', what: flags.m ? 'line-end' : 'text-end' }
    if (reader.peek() !== '\\') return literal(reader.nextCode(), flags)
    if (reader.take('\\A')) return { kind: 'assert', what: 'text-start' }
    if (reader.take('\\z')) return { kind: 'assert', what: 'text-end' }
    if (reader.take('\\b')) return { kind: 'assert', what: 'word-edge' }
    if (reader.take('\\B')) return { kind: 'assert', what: 'no-word-edge' }
    const set = parseClassEscape(reader)
    if (set !== undefined) return { kind: 'class', set: folding(set, flags) }
    return literal(parseEscapedCharacter(reader), flags)
  }

  private parseGroup(flags: Flags, depth: number): PatternNode | Flags {
    const reader = this.reader
    if (reader.take('?')) {
      if (!reader.startsWith('P<') && !reader.startsWith('<')) return this.parseFlags(flags, depth)
      reader.take('P')
      return this.capture(this.parseGroupName(), flags, depth)
    }
    return this.capture(undefined, flags, depth)
  }

  private parseGroupName(): string {
    const end = this.reader.text.indexOf('>', this.reader.at)
    const name = end < 0 ? '' : this.reader.text.slice(this.reader.at + 1, end)
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new PatternError('invalid name of a group')
    this.reader.at = end + 1
    return name
  }

  private capture(name: string | undefined, flags: Flags, depth: number): PatternNode {
    this.groups.push(name)
    const number = this.groups.length
    return { kind: 'group', number, of: this.parseInner(flags, depth) }
  }

  private parseInner(flags: Flags, depth: number): PatternNode {
    const inner = this.parseChoice(flags, depth + 1)
    if (!this.reader.take(')')) throw new PatternError('missing closing )')
    return inner
  }

  /** `(?i)` changes the flags from here on, `(?i:…)` those within. */
  private parseFlags(flags: Flags, depth: number): PatternNode | Flags {
    const written = /([imsU]*)(?:-([imsU]+))?([:)])/y
    written.lastIndex = this.reader.at
    const found = written.exec(this.reader.text)
    if (found === null || (found[1] === '' && found[2] === undefined && found[3] === ')')) {
      throw new PatternError(`invalid or unsupported Perl syntax in (?${this.reader.peek()}`)
    }
    this.reader.at += found[0].length
    const changed: Record<keyof Flags, boolean> = { ...flags }
    for (const flag of ['i', 'm', 's', 'U'] as const) {
      if (found[1]?.includes(flag)) changed[flag] = true
      if (found[2]?.includes(flag)) changed[flag] = false
    }
    return found[3] === ')' ? changed : this.parseInner(changed, depth)
  }
}

function sequenceOf(nodes: readonly PatternNode[]): PatternNode {
  const [only] = nodes
  if (only === undefined) return { kind: 'empty' }
  return nodes.length === 1 ? only : { kind: 'sequence', of: nodes }
}

function literal(code: number, flags: Flags): PatternNode {
  return { kind: 'class', set: classOf([{ low: code, high: code }], false, flags.i) }
}

function folding(set: CharacterClass, flags: Flags): CharacterClass {
  return flags.i ? { ...set, foldsCase: true } : set
}

/** How often the innermost counted item of a node is repeated by counts within it. */
function repeatsIn(node: PatternNode): number {
  if (node.kind === 'sequence' || node.kind === 'choice') {
    return node.of.reduce((most, inner) => Math.max(most, repeatsIn(inner)), 1)
  }
  if (node.kind === 'group') return repeatsIn(node.of)
  if (node.kind !== 'repeat') return 1
  const count = Number.isFinite(node.most) ? node.most : node.least
  return Math.max(1, count) * repeatsIn(node.of)
}
