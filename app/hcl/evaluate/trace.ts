import type { Marks } from '../../model/resource.ts'
import { Unknown, type Value } from '../value.ts'
import type { ResourceInstance } from './instance.ts'

/** Something an expression read of a resource: one of its attributes, or the whole of it. */
export interface Mention {
  readonly instance: ResourceInstance
  readonly attribute: string | undefined
}

/** What was read on the way to a value. Traces of locals, variables and outputs are linked and not copied, so that all stay small. */
export class Trace {
  mentions: Map<ResourceInstance, string | undefined> | undefined
  through: Set<Trace> | undefined
  /** Something that must not be shown was read. */
  sensitive = false
  /** Something was read of which nobody can tell where it comes from: a variable without a value, a module that is not at hand. */
  opaque = false

  mention(instance: ResourceInstance, attribute: string | undefined): void {
    this.mentions ??= new Map()
    this.mentions.set(instance, attribute)
  }

  /** Takes over what another trace leads to; whether its value may be shown is asked of the value's marks. */
  follow(other: Trace): void {
    if (other === this || other.isEmpty()) return
    this.through ??= new Set()
    this.through.add(other)
    if (other.opaque) this.opaque = true
  }

  isEmpty(): boolean {
    return this.mentions === undefined && this.through === undefined && !this.sensitive && !this.opaque
  }
}

/** What reads nothing. */
export const noTrace = new Trace()

/** Traces that are gone through for one value; more than this is taken as unclear. */
const mostTraces = 5000

/** The resources a trace leads to, each once, in the order in which they were read; undefined when there are more than `most`. */
export function mentionsOf(trace: Trace, most: number): readonly Mention[] | undefined {
  const found = new Map<ResourceInstance, string | undefined>()
  const seen = new Set<Trace>([trace])
  let steps = 0
  for (const each of seen) {
    for (const [instance, attribute] of each.mentions ?? []) {
      if (!found.has(instance)) found.set(instance, attribute)
      if (found.size > most) return undefined
    }
    for (const next of each.through ?? []) {
      steps++
      if (steps > mostTraces) return undefined
      seen.add(next)
    }
  }
  return [...found].map(([instance, attribute]) => ({ instance, attribute }))
}

/** A value that a resource gets only at apply; it remembers which resource that is. */
export class Computed extends Unknown {
  readonly instance: ResourceInstance
  readonly attribute: string | undefined

  constructor(instance: ResourceInstance, attribute: string | undefined) {
    super('reference')
    this.instance = instance
    this.attribute = attribute
  }
}

/** A value and how it came about. */
export interface Traced {
  readonly value: Value
  readonly trace: Trace
  /** Which parts of it must not be shown. */
  readonly sensitive: Marks
}
