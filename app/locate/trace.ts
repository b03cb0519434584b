import { locationOf } from '../hcl/lines.ts'
import type { TrailStep } from '../model/finding.ts'
import { findInfluence } from './influence.ts'
import type { Cursor, Place } from './scope.ts'
import type { Hop, Spot, Tracer } from './tracer.ts'

/** How a value came to where it is used. */
export interface Trace {
  readonly first: TrailStep
  readonly rest: readonly TrailStep[]
  /** True when the first place is written out and has nothing at the path. */
  readonly missing: boolean
}

/** A trail longer than this helps nobody. */
const longest = 40
const mostHops = 2_000

/**
 * Follows a value from a first place back to where it is written. What is written out there narrows the last step; what leads elsewhere adds
 * one; the first stays what it is. Ends where nothing more can be told, and always.
 */
export function trace(tracer: Tracer, start: Cursor, first: Spot): Trace {
  const steps: TrailStep[] = [stepAt(first)]
  const influences = new Set<string>()
  let cursor = start
  let condition: Place | undefined
  let missing = false
  let asked = start.path.length
  for (let hops = 0; hops < mostHops && steps.length < longest; hops++) {
    const next = tracer.hop(cursor) ?? influence(cursor)
    if (next === undefined) {
      missing = steps.length === 1 && cursor.path.length > 0 && cursor.place.expression.kind === 'object'
      break
    }
    if (next.spot !== undefined) {
      if (next.move === 'narrow') narrow(next.spot, next.cursor.path.length)
      else if (!visit(next.spot)) break
      else condition = undefined
    }
    if (next.condition !== undefined) condition = next.condition
    cursor = next.cursor
    if (cursor.keyOnly && cursor.path.length === 0) break
  }
  const [head = stepAt(first), ...rest] = steps
  return { first: head, rest, missing }

  /** An index that the attribute's own expression takes leaves the attribute whole: only the path that was asked for narrows it. */
  function narrow(spot: Spot, left: number): void {
    if (steps.length > 1) steps[steps.length - 1] = stepAt(spot)
    else if (left < asked) steps[0] = { ...stepAt(spot), role: first.role }
    asked = Math.min(asked, left)
  }

  function visit(spot: Spot): boolean {
    const step = stepAt(spot)
    if (steps.some((each) => isSame(each, step))) return false
    steps.push(step)
    return true
  }

  function influence({ place, path }: Cursor): Hop | undefined {
    const { expression } = place
    if (path.length > 0 && (expression.kind === 'object' || expression.kind === 'tuple')) return undefined
    const found =
      findInfluence(tracer, place) ?? (condition === undefined ? undefined : findInfluence(tracer, condition))
    condition = undefined
    if (found === undefined || isSameExpression(found, place)) return undefined
    const hop: Hop = 'move' in found ? found : { cursor: found, move: 'pass' }
    const { file, expression: target } = hop.cursor.place
    const id = `${file.file}:${target.range.start}:${target.range.end}`
    if (influences.has(id)) return undefined
    influences.add(id)
    return hop
  }
}

export function stepAt({ file, range, role }: Spot): TrailStep {
  return { location: locationOf(file, range), role }
}

function isSameExpression(found: Cursor | Hop, { expression }: Place): boolean {
  return 'place' in found && found.place.expression === expression
}

function isSame(a: TrailStep, b: TrailStep): boolean {
  const { start, end, file } = a.location
  const other = b.location
  return (
    file === other.file &&
    start.line === other.start.line &&
    start.column === other.start.column &&
    end.line === other.end.line &&
    end.column === other.end.column
  )
}
