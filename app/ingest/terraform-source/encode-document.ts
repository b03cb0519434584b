import { jsonString } from '../../hcl/functions/json-text.ts'
import { isList, PartialText, SetValue, Unknown, type Value } from '../../hcl/value.ts'
import { assembleText, type TextPart } from '../../hcl/values/partial-text.ts'

/**
 * JSON text as AWS's provider writes documents: keys in the order in which they are, `indent` blanks a level, none for a text on one line. What is
 * unknown becomes a hole.
 */
export function encodeDocument(value: Value, indent: number): string | PartialText {
  const parts: TextPart[] = []
  write(value, { parts, indent, level: 0 })
  return assembleText(parts)
}

interface Writer {
  readonly parts: TextPart[]
  readonly indent: number
  readonly level: number
}

function write(value: Value, writer: Writer): void {
  const { parts } = writer
  if (value instanceof PartialText) {
    parts.push('"')
    for (const part of value.parts) {
      parts.push(typeof part === 'string' ? jsonString(part).slice(1, -1) : { unknown: part.unknown, exact: false })
    }
    parts.push('"')
  } else if (value instanceof Unknown) parts.push({ unknown: value, exact: true })
  else if (isList(value) || value instanceof SetValue) {
    const elements = isList(value) ? value : value.elements
    writeAll(writer, '[]', elements, (element, inner) => write(element, inner))
  } else if (typeof value === 'object' && value !== null) {
    writeAll(writer, '{}', Object.entries(value), ([key, part], inner) => {
      parts.push(jsonString(key), writer.indent > 0 ? ': ' : ':')
      write(part, inner)
    })
  } else parts.push(typeof value === 'string' ? jsonString(value) : String(value))
}

function writeAll<T>(
  writer: Writer,
  brackets: string,
  items: readonly T[],
  each: (item: T, inner: Writer) => void,
): void {
  const { parts, indent, level } = writer
  const inner = { ...writer, level: level + 1 }
  const breakAt = (depth: number): string => (indent > 0 ? `\n${' '.repeat(indent * depth)}` : '')
  if (items.length === 0) {
    parts.push(brackets)
    return
  }
  parts.push(brackets.slice(0, 1))
  for (const [at, item] of items.entries()) {
    parts.push(at > 0 ? ',' : '', breakAt(level + 1))
    each(item, inner)
  }
  parts.push(breakAt(level), brackets.slice(1))
}
