import type { Expression, Range, Template } from '../hcl/syntax.ts'
import type { Path } from '../model/json.ts'

/** Where something stands in a JSON document that is written out in a heredoc. */
export interface FoundInJson {
  readonly range: Range
  /** The interpolation that stands there instead of a value. */
  readonly hole?: Expression
}

/** One interpolation in the text: it counts as one opaque piece. */
interface Gap {
  readonly range: Range
  readonly value: Expression
}

const deepest = 100

/**
 * Finds the value at a path in a heredoc that holds a JSON document: its range in the file, key included. Undefined when the text is no JSON,
 * nothing stands there, or directives (`%{ if }`) decide what the text is. Linear in the length of the text.
 */
export function findInJson(text: string, template: Template, path: Path): FoundInJson | undefined {
  const gaps: Gap[] = []
  for (const part of template.parts) {
    if (part.kind === 'interpolation') gaps.push({ range: part.range, value: part.value })
    else if (part.kind !== 'literal') return undefined
  }
  const start = template.parts[0]?.range.start
  const end = template.parts.at(-1)?.range.end
  return start === undefined || end === undefined || path.length > deepest
    ? undefined
    : new JsonSearch(text, start, end, gaps).find(path)
}

/** A cursor over the text; every method leaves it behind what it read and answers false where the text is no JSON. */
class JsonSearch {
  private at: number
  private gap = 0
  private readonly text: string
  private readonly end: number
  private readonly gaps: readonly Gap[]

  constructor(text: string, start: number, end: number, gaps: readonly Gap[]) {
    this.text = text
    this.at = start
    this.end = end
    this.gaps = gaps
  }

  find(path: Path): FoundInJson | undefined {
    let start = this.skipBlanks()
    for (const step of path) {
      const entered = typeof step === 'number' ? this.enterList(step) : this.enterObject(step)
      if (entered === undefined) return undefined
      start = entered
    }
    const value = this.skipBlanks()
    const hole = this.gaps[this.gap]
    if (!this.skipValue()) return undefined
    const range = { start, end: this.at }
    const isHole = hole !== undefined && hole.range.start >= value && hole.range.end <= this.at
    const alone = isHole && hole.range.end - hole.range.start >= this.at - value - 2
    return alone ? { range, hole: hole.value } : { range }
  }

  /** Goes to the element with an index; answers where it starts. */
  private enterList(index: number): number | undefined {
    if (!this.take('[')) return undefined
    for (let i = 0; i < index; i++) if (!this.skipValue() || !this.take(',')) return undefined
    const start = this.skipBlanks()
    return this.peek() === ']' ? undefined : start
  }

  /** Goes to the value of a key; answers where the key starts. */
  private enterObject(name: string): number | undefined {
    if (!this.take('{')) return undefined
    for (;;) {
      const start = this.skipBlanks()
      if (this.peek() !== '"' || !this.skipString()) return undefined
      const key = this.text.slice(start, this.at)
      if (!this.take(':')) return undefined
      if (sameText(key, name)) return start
      if (!this.skipValue() || !this.take(',')) return undefined
    }
  }

  private skipValue(): boolean {
    let depth = 0
    do {
      this.skipBlanks()
      const hole = this.gaps[this.gap]
      const c = this.peek()
      if (hole !== undefined && hole.range.start === this.at) {
        this.at = hole.range.end
        this.gap++
      } else if (c === '{' || c === '[') {
        depth++
        this.at++
      } else if (c === '}' || c === ']') {
        if (depth === 0) return false
        depth--
        this.at++
      } else if (c === '"') {
        if (!this.skipString()) return false
      } else if (depth > 0 && (c === ',' || c === ':')) this.at++
      else if (!this.skipWord()) return false
    } while (depth > 0 && this.at < this.end)
    return depth === 0
  }

  private skipWord(): boolean {
    const start = this.at
    while (this.at < this.end && /[\w.+-]/.test(this.text.charAt(this.at))) this.at++
    return this.at > start
  }

  private skipString(): boolean {
    this.at++
    while (this.at < this.end) {
      const hole = this.gaps[this.gap]
      if (hole !== undefined && hole.range.start <= this.at) {
        this.at = hole.range.end
        this.gap++
        continue
      }
      const c = this.text.charAt(this.at)
      this.at += c === '\\' ? 2 : 1
      if (c === '"') return true
    }
    return false
  }

  private skipBlanks(): number {
    while (this.at < this.end && /\s/.test(this.text.charAt(this.at))) this.at++
    return this.at
  }

  private peek(): string {
    return this.at < this.end ? this.text.charAt(this.at) : ''
  }

  private take(c: string): boolean {
    this.skipBlanks()
    if (this.peek() !== c) return false
    this.at++
    return true
  }
}

function sameText(quoted: string, text: string): boolean {
  if (!quoted.includes('\\')) return quoted.slice(1, -1) === text
  try {
    return JSON.parse(quoted) === text
  } catch {
    return false
  }
}
