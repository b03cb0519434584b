import type { Path } from '../../model/json.ts'
import { numberEnd } from './bytes.ts'
import { stringEnd } from './value.ts'

export interface Place {
  /** Both count from 1; the column counts UTF-16 units, as editors do. */
  readonly line: number
  readonly column: number
}

/** The line and column of a byte offset. */
export function placeAt(bytes: Buffer, offset: number): Place {
  let line = 1
  let lineStart = 0
  for (;;) {
    const next = bytes.indexOf(0x0a, lineStart)
    if (next < 0 || next >= offset) break
    line++
    lineStart = next + 1
  }
  return { line, column: bytes.toString('utf8', lineStart, offset).length + 1 }
}

/** The path of keys and indices that encloses a byte offset, for JSON that is well-formed up to there. */
export function pathAt(bytes: Uint8Array, start: number, offset: number): Path {
  const path: (string | number)[] = []
  let wantKey = false
  let i = start
  while (i < offset) {
    const c = bytes[i]
    if (c === 0x22) {
      const stop = stringEnd(bytes, i + 1)
      if (stop < 0 || stop > offset) break
      if (wantKey) {
        path[path.length - 1] = JSON.parse(new TextDecoder().decode(bytes.subarray(i, stop))) as string
        wantKey = false
      }
      i = stop
      continue
    }
    if (c === 0x7b) {
      path.push('')
      wantKey = true
    } else if (c === 0x5b) {
      path.push(0)
    } else if (c === 0x7d || c === 0x5d) {
      path.pop()
      wantKey = false
    } else if (c === 0x2c) {
      const last = path.at(-1)
      if (typeof last === 'number') path[path.length - 1] = last + 1
      else wantKey = true
    } else if (c === 0x2d || (c !== undefined && c >= 0x30 && c <= 0x39)) {
      const stop = numberEnd(bytes, i)
      if (stop > 0) {
        i = stop
        continue
      }
    }
    i++
  }
  return path[path.length - 1] === '' ? path.slice(0, -1) : path
}

/** A path as people write it: `resource_changes[12].change.after["a b"]`. */
export function printPath(path: Path): string {
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[A-Za-z_$][\w$-]*$/.test(part)) return `[${JSON.stringify(part.slice(0, 60))}]`
      return at === 0 ? part : `.${part}`
    })
    .join('')
}
