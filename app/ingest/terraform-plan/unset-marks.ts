import { put } from '../../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks } from '../../model/resource.ts'

/**
 * Marks what is unknown only because nobody wrote it and the provider will choose: unknown after apply, and not among the expressions of the
 * configuration. Inside blocks only where no block of that name writes it, since blocks of a set lose their order in a plan.
 *
 * A plan does not show `dynamic` blocks, so a block whose number is itself decided at apply looks like one nobody wrote.
 */
export function unsetMarks(unknown: Marks, expressions: JsonObject): Marks | undefined {
  return unsetIn(unknown, [expressions])
}

function unsetIn(unknown: Marks | undefined, written: readonly JsonObject[]): Marks | undefined {
  if (!isMarksObject(unknown)) return undefined
  let result: Record<string, Marks> | undefined
  for (const name in unknown) {
    const marks = unknown[name]
    const found = marks === true ? !isWritten(name, written) : unsetAt(name, marks, written)
    if (found === false || found === undefined) continue
    result ??= {}
    put(result, name, found)
  }
  return result
}

function isWritten(name: string, written: readonly JsonObject[]): boolean {
  for (let at = 0; at < written.length; at++) if (Object.hasOwn(written[at] as JsonObject, name)) return true
  return false
}

function unsetAt(name: string, marks: Marks | undefined, written: readonly JsonObject[]): Marks | undefined {
  if (typeof marks !== 'object' || !isWritten(name, written)) return undefined
  const expressions = written.flatMap((block) => (Object.hasOwn(block, name) ? [block[name]] : []))
  const blocks = expressions.flatMap(blocksOf)
  if (blocks.length === 0) return undefined
  if (!Array.isArray(marks)) return unsetIn(marks, blocks)
  const items = (marks as readonly Marks[]).map((item) => unsetIn(item, blocks))
  return items.some((item) => item !== undefined) ? items.map((item) => item ?? {}) : undefined
}

/** The nested blocks an expression stands for; none for the expression of an attribute. */
function blocksOf(expression: Json | undefined): readonly JsonObject[] {
  const items: readonly (Json | undefined)[] = Array.isArray(expression) ? expression : [expression]
  return items.filter(
    (item): item is JsonObject => isObject(item) && !('references' in item) && !('constant_value' in item),
  )
}

function isMarksObject(marks: Marks | undefined): marks is { readonly [key: string]: Marks | undefined } {
  return typeof marks === 'object' && !Array.isArray(marks)
}
