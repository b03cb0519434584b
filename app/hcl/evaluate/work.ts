import type { FunctionContext } from '../functions/context.ts'
import type { ParsedFile, Range } from '../syntax.ts'
import { isList, PartialText, SetValue, Unknown, type Value, type ValueObject } from '../value.ts'
import type { ResourceInstance } from './instance.ts'

/** Something the evaluator could not do, or would not: what it is about, why, and where it stands. */
export interface Note {
  readonly kind: 'cycle' | 'limit' | 'error'
  readonly what: string
  readonly why: string
  readonly file?: ParsedFile
  readonly range?: Range
}

export interface Limits {
  /** Steps of evaluation for one root module, all in all. */
  readonly steps: number
  /** Instances of one resource or module call. */
  readonly instancesOfOne: number
  /** Instances of all resources and modules of one root. */
  readonly instances: number
  /** Elements that one `for` goes through. */
  readonly elements: number
}

export const usualLimits: Limits = { steps: 50_000_000, instancesOfOne: 20_000, instances: 200_000, elements: 200_000 }

/** Expressions within expressions, and values within values; enough for anything people write, and far from the end of the stack. */
const deepest = 800
const deepestValue = 200

/** Ends an evaluation that asks for too much; what was being evaluated is then unknown. `try` does not catch it. */
export class GivenUp extends Error {}

/** What one evaluation spends and what it has to say. */
export class Work {
  readonly limits: Limits
  readonly functions: FunctionContext
  /** Views of resources, as expressions see them whole, by the object that stands for them. */
  readonly owners = new WeakMap<object, ResourceInstance>()
  readonly notes = new Map<string, Note>()
  /** Above zero while `try` or `can` ask whether something exists, so that nobody takes for sure what only might be there. */
  doubts = 0
  /** What is being evaluated, for notes. */
  place: { readonly what: string; readonly file?: ParsedFile } = { what: 'the root module' }
  private refusal: string | undefined
  private steps = 0
  private depth = 0
  private instances = 0
  private readonly sizes = new WeakMap<object, Size>()

  constructor(limits: Limits, functions: FunctionContext) {
    this.limits = limits
    this.functions = functions
  }

  /** @throws GivenUp when the steps are used up */
  spend(steps: number): void {
    this.steps += steps
    if (this.steps > this.limits.steps) throw new GivenUp(`evaluating takes more than ${this.limits.steps} steps`)
  }

  /** To be followed by `leave` with as many levels. @throws GivenUp when expressions lead into one another too deeply */
  enter(levels = 1): void {
    if (this.depth + levels > deepest) throw new GivenUp(`expressions lead into one another more than ${deepest} deep`)
    this.depth += levels
  }

  leave(levels = 1): void {
    this.depth -= levels
  }

  /** True when so many instances of one thing may still be made. */
  allows(instances: number): boolean {
    if (instances > this.limits.instancesOfOne || this.instances + instances > this.limits.instances) return false
    this.instances += instances
    return true
  }

  /** Spends what a value weighs, as if it were written out. @throws GivenUp when it is too heavy or too deep */
  weigh(value: Value): void {
    const { weight, depth } = this.sizeOf(value)
    if (depth > deepestValue) throw new GivenUp(`a value is nested more than ${deepestValue} deep`)
    this.spend(weight)
  }

  /** Says why a function is about to leave its result unknown; the first reason counts. */
  refuse(why: string): void {
    this.refusal ??= why
  }

  /** Notes at the place being evaluated what a function refused, if it did. */
  noteRefusal(name: string, range: Range): void {
    if (this.refusal === undefined) return
    this.note({ ...this.place, kind: 'limit', why: `${name}: ${this.refusal}`, range })
    this.refusal = undefined
  }

  /** Notes something once. */
  note(note: Note): void {
    const key = `${note.what} ${note.why}`
    if (!this.notes.has(key)) this.notes.set(key, note)
  }

  private sizeOf(value: Value, within = 0): Size {
    if (typeof value === 'string') return { weight: 1 + (value.length >> 6), depth: 0 }
    if (value instanceof PartialText) return { weight: 1 + (textLength(value) >> 6), depth: 0 }
    if (typeof value !== 'object' || value === null || value instanceof Unknown) return one
    if (within > deepestValue) return bottomless
    const known = this.sizes.get(value)
    if (known !== undefined) return known
    let weight = 1
    let depth = 0
    const add = (part: Value): void => {
      const size = this.sizeOf(part, within + 1)
      weight += size.weight
      if (size.depth >= depth) depth = size.depth + 1
    }
    if (value instanceof SetValue) value.elements.forEach(add)
    else if (isList(value)) value.forEach(add)
    else for (const key in value) add((value as ValueObject)[key] ?? null)
    const size = { weight, depth }
    // Small values are weighed again sooner than they are remembered.
    if (weight > mostUnremembered) this.sizes.set(value, size)
    return size
  }
}

interface Size {
  readonly weight: number
  readonly depth: number
}

const mostUnremembered = 100

const one: Size = { weight: 1, depth: 0 }
const bottomless: Size = { weight: 1, depth: Number.POSITIVE_INFINITY }

function textLength(text: PartialText): number {
  let length = 0
  for (const part of text.parts) length += typeof part === 'string' ? part.length : 1
  return length
}
