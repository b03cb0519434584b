import { Unknown, type Value } from '../value.ts'
import { elementsOf } from './for.ts'
import type { MergedBlock, MergedBody } from './merged-body.ts'
import { bind, type OuterScope } from './scope.ts'
import { Trace, type Traced } from './trace.ts'
import { evaluateTraced } from './traced.ts'

/** A resource's or block's body with all expressions evaluated and `dynamic` blocks written out. */
export interface EvaluatedBody {
  readonly attributes: ReadonlyMap<string, Traced>
  readonly blocks: ReadonlyMap<string, EvaluatedBlocks>
}

/** The blocks of one type, in order; unknown when nobody can tell how many there are. */
export interface EvaluatedBlocks {
  readonly list: readonly EvaluatedBody[] | Unknown
  /** What all of them read. */
  readonly trace: Trace
}

/** More blocks of one type in one body are not written out. */
const mostBlocks = 10_000

/** Evaluates a body; `what` is its address, for notes. Nothing is thrown. */
export function evaluateBody(body: MergedBody, scope: OuterScope, what: string): EvaluatedBody {
  const attributes = new Map<string, Traced>()
  for (const [name, { file, attribute }] of body.attributes) {
    attributes.set(name, evaluateTraced(attribute.value, scope, { what: `${what}.${name}`, file }))
  }
  const blocks = new Map<string, GrowingBlocks>()
  for (const block of body.blocks) {
    let growing = blocks.get(block.type)
    if (growing === undefined) {
      growing = { list: [], trace: new Trace() }
      blocks.set(block.type, growing)
    }
    addBlocks(growing, block, scope, `${what}.${block.type}`)
  }
  return { attributes, blocks }
}

interface GrowingBlocks {
  list: EvaluatedBody[] | Unknown
  readonly trace: Trace
}

function addBlocks(growing: GrowingBlocks, block: MergedBlock, scope: OuterScope, what: string): void {
  const { repeat } = block
  if (repeat === undefined) {
    addOne(growing, block, scope, what)
    return
  }
  if (repeat.forEach === undefined) return
  const { value, trace } = evaluateTraced(
    repeat.forEach,
    scope,
    { what: `for_each of ${what}`, file: repeat.file },
    (collection) => {
      // What cannot be gone through is refused here, where it is noted.
      elementsOf(collection)
      return collection
    },
  )
  growing.trace.follow(trace)
  const elements = elementsOf(value)
  if (elements instanceof Unknown) {
    growing.list = elements
    return
  }
  if (elements.length > mostBlocks) {
    const why = `${elements.length} blocks are more than are evaluated one by one`
    scope.work.note({ kind: 'limit', what, why, file: repeat.file, range: repeat.forEach.range })
    growing.list = new Unknown('later')
    return
  }
  for (const [key, element] of elements) {
    const inner = bind(scope, repeat.iterator, { key, value: element } satisfies Value)
    addOne(growing, block, inner, what)
  }
}

function addOne(growing: GrowingBlocks, block: MergedBlock, scope: OuterScope, what: string): void {
  if (growing.list instanceof Unknown) return
  const body = evaluateBody(block.body, scope, what)
  growing.list.push(body)
  for (const { trace } of body.attributes.values()) growing.trace.follow(trace)
  for (const { trace } of body.blocks.values()) growing.trace.follow(trace)
}
