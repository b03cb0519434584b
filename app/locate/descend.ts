import type { Expression, Tuple } from '../hcl/syntax.ts'
import { isObject, type Json, type Path } from '../model/json.ts'
import type { Body as SchemaBody, ValueType } from '../schema/declaration.ts'
import { type BlockView, type BodyView, rebind } from './body.ts'
import { itemsOf } from './expression.ts'
import { keysOf } from './loop.ts'
import { agreements, compare } from './match.ts'
import type { Place } from './scope.ts'
import type { Spot, Tracer } from './tracer.ts'

/** What stands at a path below a block. */
export type Found =
  | {
      readonly kind: 'attribute'
      readonly place: Place
      /** What is left of the path below the attribute, with indices as the source has them. */
      readonly path: Path
      readonly spot: Spot
      readonly exact: boolean
    }
  /** The path ends at a block, or leads to something that nobody wrote in it. */
  | { readonly kind: 'block' | 'missing'; readonly spot: Spot; readonly exact: boolean }

/** What is known of the values a path leads through. */
export interface Known {
  readonly value?: Json | undefined
  /** What the provider declares for the block. */
  readonly schema?: SchemaBody | undefined
}

/**
 * Goes down a path of a resource's values: attributes, nested blocks by index, `dynamic` blocks by what they make. Where a set has lost its
 * order, blocks are told apart by what is written out in them and agrees with the value.
 */
export function descend(tracer: Tracer, body: BodyView, path: Path, known: Known = {}): Found {
  let view = body
  let { value, schema } = known
  let rest = path
  const stop = (kind: 'block' | 'missing', exact: boolean): Found => ({
    kind,
    spot: { ...view.head, role: 'block' },
    exact,
  })
  for (;;) {
    const [name, ...behind] = rest
    if (name === undefined) return stop('block', true)
    if (typeof name === 'number') return stop('block', false)
    value = isObject(value) ? value[name] : undefined
    const declared = schema?.get(name)
    const blocks = view.blocks(name)
    if (blocks.length === 0) {
      const written = view.attribute(name)
      if (written === undefined) return stop('missing', true)
      const place = { file: written.file, expression: written.expression, scope: view.scope }
      const type = declared?.kind === 'attribute' ? declared.type : undefined
      const isSet = declared?.kind === 'block' ? declared.nesting === 'set' : undefined
      const aimed = aim(tracer, place, behind, value, type, isSet)
      return {
        kind: 'attribute',
        place,
        ...aimed,
        spot: { file: written.file, range: written.range, role: 'attribute' },
      }
    }
    const [index] = behind
    const block = declared?.kind === 'block' ? declared : undefined
    schema = block?.body
    if (behind.length === 0) {
      const [first] = blocks
      if (first !== undefined) view = first.body
      return stop('block', blocks.length === 1)
    }
    rest = typeof index === 'number' ? behind.slice(1) : behind
    if (typeof index === 'number') value = Array.isArray(value) ? value[index] : undefined
    const chosen = choose(tracer, blocks, typeof index === 'number' ? index : 0, value, block?.nesting === 'set')
    if (chosen === undefined) return stop('block', false)
    view = chosen
  }
}

interface Candidate {
  readonly written: BlockView
  readonly body: BodyView
}

/** The body of the block that an index means; undefined when several could be meant. */
function choose(
  tracer: Tracer,
  blocks: readonly BlockView[],
  index: number,
  element: Json | undefined,
  isSet: boolean,
): BodyView | undefined {
  const [only] = blocks
  if (blocks.length === 1 && only !== undefined && only.dynamic === undefined) return only.body
  let isClosed = true
  const candidates: Candidate[] = blocks.flatMap((written) => {
    if (written.dynamic === undefined) return [{ written, body: written.body }]
    const keys = keysOf(tracer, written.dynamic.each.place)
    if (keys === undefined) isClosed = false
    return keys === undefined
      ? [{ written, body: rebind(written, undefined) }]
      : keys.map((key) => ({ written, body: rebind(written, key) }))
  })
  const counted = isClosed && !isSet ? candidates[index] : undefined
  if (element === undefined) return counted?.body ?? (isSet || !isClosed ? sameBlock(candidates) : undefined)
  if (counted !== undefined && agreements(tracer, counted.body, element) !== undefined) return counted.body
  const possible = candidates.flatMap((candidate) => {
    const score = agreements(tracer, candidate.body, element)
    return score === undefined ? [] : [{ ...candidate, score }]
  })
  const best = Math.max(...possible.map(({ score }) => score))
  const likely = possible.filter(({ score }) => score === best)
  return likely.length === 1 ? likely[0]?.body : sameBlock(likely)
}

/** Blocks that one and the same `dynamic` block makes stand at one place, whichever is meant. */
function sameBlock(candidates: readonly Candidate[]): BodyView | undefined {
  const [first] = candidates
  if (first === undefined || candidates.some(({ written }) => written !== first.written)) return undefined
  return candidates.length === 1 ? first.body : rebind(first.written, undefined)
}

/** Turns indices of a value into indices of the lists that are written for it. */
function aim(
  tracer: Tracer,
  place: Place,
  path: Path,
  value: Json | undefined,
  type: ValueType | undefined,
  isSet: boolean | undefined,
): { readonly path: Path; readonly exact: boolean } {
  const aimed: (string | number)[] = []
  let at = place
  let known = value
  let declared = type
  let unordered = isSet ?? declared?.kind === 'set'
  for (const [i, step] of path.entries()) {
    const settled = tracer.settle({ place: at, path: [] }).place
    const { expression } = settled
    known = below(known, step)
    let next: Expression | undefined
    if (typeof step === 'number' && expression.kind === 'tuple') {
      const index = chooseElement(tracer, settled, expression, step, known, unordered)
      if (index === undefined) return { path: aimed, exact: false }
      aimed.push(index)
      next = expression.elements[index]
    } else if (typeof step === 'number' && expression.kind === 'object') {
      next = expression
    } else {
      aimed.push(step)
      next = expression.kind === 'object' ? itemsOf(expression).get(String(step))?.value : undefined
    }
    if (next === undefined) return { path: [...aimed, ...path.slice(i + 1)], exact: true }
    at = { ...settled, expression: next }
    declared = typeBelow(declared, step)
    unordered = declared?.kind === 'set'
  }
  return { path: aimed, exact: true }
}

function chooseElement(
  tracer: Tracer,
  place: Place,
  tuple: Tuple,
  index: number,
  element: Json | undefined,
  isSet: boolean,
): number | undefined {
  if (element === undefined) return !isSet ? index : tuple.elements.length === 1 ? 0 : undefined
  const agreed = tuple.elements.map((expression) =>
    tracer.spend() ? compare(tracer.constant({ place: { ...place, expression }, path: [] }), element) : undefined,
  )
  if (agreed[index] === true || (!isSet && index in agreed && agreed[index] !== false)) return index
  const first = agreed.indexOf(true)
  if (first >= 0) return first
  const open = agreed.flatMap((each, at) => (each === undefined ? [at] : []))
  return open.length === 1 ? open[0] : undefined
}

function below(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined
  return isObject(value) ? value[step] : undefined
}

function typeBelow(type: ValueType | undefined, step: string | number): ValueType | undefined {
  if (type === undefined) return undefined
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return type.element
  if (type.kind === 'tuple') return typeof step === 'number' ? type.elements[step] : undefined
  const inner = type.kind === 'object' ? type.body.get(String(step)) : undefined
  return inner?.kind === 'attribute' ? inner.type : undefined
}
