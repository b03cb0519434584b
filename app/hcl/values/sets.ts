import { isList, SetValue, Unknown, type Value } from '../value.ts'
import { numberText } from './number-text.ts'
import { compareTexts, sortedEntries } from './order.ts'

/** A set of values that are already of one type: repetitions fall away, unknown elements stay, for they may be anything. */
export function makeSet(values: readonly Value[]): SetValue {
  const known = new Map<string, Value>()
  const unknown: Value[] = []
  for (const value of values) {
    const key = elementKey(value)
    if (key === undefined) unknown.push(value)
    else if (!known.has(key)) known.set(key, value)
  }
  const ordered = [...known].sort(([leftKey, left], [rightKey, right]) =>
    compareElements(left, right, leftKey, rightKey),
  )
  return new SetValue([...ordered.map(([, value]) => value), ...unknown])
}

/** A text that two wholly known values share exactly when they are the same; undefined when some part is unknown. */
export function elementKey(value: Value): string | undefined {
  const pieces: string[] = []
  return write(value, pieces) ? pieces.join('') : undefined
}

function write(value: Value, pieces: string[]): boolean {
  if (value instanceof Unknown) return false
  if (typeof value === 'string') pieces.push(JSON.stringify(value))
  else if (typeof value === 'number') pieces.push(numberText(value))
  else if (typeof value === 'boolean') pieces.push(value ? 'T' : 'F')
  else if (value === null) pieces.push('~')
  else if (value instanceof SetValue) return writeAll('<', value.elements, '>', pieces)
  else if (isList(value)) return writeAll('[', value, ']', pieces)
  else {
    pieces.push('{')
    for (const [key, element] of sortedEntries(value)) {
      pieces.push(JSON.stringify(key), ':')
      if (!write(element, pieces)) return false
      pieces.push(';')
    }
    pieces.push('}')
  }
  return true
}

function writeAll(open: string, values: readonly Value[], close: string, pieces: string[]): boolean {
  pieces.push(open)
  for (const value of values) {
    if (!write(value, pieces)) return false
    pieces.push(';')
  }
  pieces.push(close)
  return true
}

/** Terraform's order: false before true, numbers by size, texts by code point, everything else by a text that stands for it, null last. */
function compareElements(left: Value, right: Value, leftKey: string, rightKey: string): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right)
  return compareTexts(leftKey, rightKey)
}
