import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
} from 'yaml'
import type { Json, Path } from '../model/json.ts'
import { Problem, type ProblemCode } from '../model/problem.ts'

/** Limits on what people write by hand; whoever needs more has not written it by hand. */
const maxBytes = 1024 * 1024
const maxDepth = 40
const maxNodes = 100_000
const maxErrors = 20

export interface Place {
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

/** A YAML document as a JSON value that remembers where everything stood. */
export interface YamlDocument {
  readonly value: Json
  /** Where the value at a path begins; for a path that does not exist, where its nearest existing parent does. */
  readonly placeOf: (path: Path) => Place
  /** Where a key of the mapping at a path is written. */
  readonly placeOfKey: (path: Path, key: string) => Place
}

export interface YamlSource {
  readonly bytes: Uint8Array
  /** The name problems carry. */
  readonly file: string
  /** The code problems carry. */
  readonly code: ProblemCode
}

/**
 * Reads one YAML 1.2 document into JSON. An empty file is null. Hostile input ends in a `Problem` with the source's code: more
 * than 1 MiB, bytes that are not UTF-8, syntax errors, duplicate keys, keys that are not text, tags, several documents, more
 * than 40 levels, and aliases that unfold to more than 100,000 nodes.
 */
export function readYaml(source: YamlSource): YamlDocument {
  const lines = new LineCounter()
  const document = compose(source, decode(source), lines)
  const reader: Reader = { source, document, lines, open: new Set(), nodes: 0 }
  const value = document.contents === null ? null : toJson(reader, document.contents as Node, 0)
  return {
    value,
    placeOf: (path) => place(lines, follow(document, path)),
    placeOfKey: (path, key) => {
      const parent = follow(document, path)
      return place(lines, (isMap(parent) && findPair(parent, key)?.key) || parent)
    },
  }
}

interface Reader {
  readonly source: YamlSource
  readonly document: Document
  readonly lines: LineCounter
  /** Anchored nodes being unfolded, to see an alias inside its own anchor. */
  readonly open: Set<Node>
  nodes: number
}

function decode({ bytes, file, code }: YamlSource): string {
  if (bytes.length > maxBytes) {
    throw new Problem(code, 'the file is too large', {
      file,
      found: `${bytes.length} bytes`,
      wanted: `at most ${maxBytes} bytes`,
      next: 'split it, or move generated content elsewhere',
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem(code, 'the file is not UTF-8 text', {
      file,
      found: bytes[0] === 0xff || bytes[0] === 0xfe ? 'what looks like UTF-16' : 'bytes that are not UTF-8',
      wanted: 'YAML in UTF-8',
      next: 'save the file as UTF-8',
    })
  }
}

function compose(source: YamlSource, text: string, lines: LineCounter): Document {
  // The library's own check for unique keys and its pretty errors take quadratic time; `toJson` and `fail` do both.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, keepSourceTokens: false })
  const parser = new Parser(lines.addNewLine)
  const [document, second] = [...composer.compose(untilTooManyErrors(parser.parse(text)), true, text.length)]
  if (document === undefined) throw new Problem(source.code, 'the file is not valid YAML', { file: source.file })
  const [first] = [...document.errors, ...document.warnings]
  if (first !== undefined) throw syntaxProblem(source, first, lines.linePos(first.pos[0]))
  if (second !== undefined) {
    throw fail(source, 'the file holds several YAML documents', position(lines, second.range[0]), {
      found: 'a second document after "---"',
      wanted: 'one document',
    })
  }
  return document as unknown as Document
}

function* untilTooManyErrors<T extends { readonly type: string }>(tokens: Iterable<T>): Generator<T> {
  let errors = 0
  for (const token of tokens) {
    yield token
    if (token.type === 'error' && ++errors > maxErrors) return
  }
}

function syntaxProblem(source: YamlSource, error: Error, at: { readonly line: number; readonly col: number }): Problem {
  const deep = error.message.includes('call stack')
  return fail(
    source,
    deep ? 'the file is nested too deeply' : 'the file is not valid YAML',
    { line: at.line, column: at.col },
    {
      found: deep ? 'hundreds of levels' : (error.message.split('\n')[0] ?? ''),
      wanted: deep ? `at most ${maxDepth} levels` : 'YAML 1.2',
    },
  )
}

function toJson(reader: Reader, node: Node, depth: number): Json {
  const refuse = (message: string, found: string, wanted: string) =>
    fail(reader.source, message, place(reader.lines, node), { found, wanted })
  if (depth > maxDepth) throw refuse('the file is nested too deeply', 'more levels', `at most ${maxDepth} levels`)
  reader.nodes += 1
  if (reader.nodes > maxNodes) {
    throw refuse(
      'the file holds too much',
      `more than ${maxNodes} values, aliases unfolded`,
      `at most ${maxNodes} values`,
    )
  }
  if (isAlias(node)) {
    const target = node.resolve(reader.document)
    if (target === undefined || reader.open.has(target)) {
      throw refuse('an alias points nowhere', `*${node.source}`, 'an anchor written before it and outside of it')
    }
    return toJson(reader, target, depth + 1)
  }
  if (node.tag !== undefined && isCustomTag(node.tag)) throw refuse('tags are not supported', node.tag, 'a plain value')
  if (isMap(node)) return within(reader, node, () => mapToJson(reader, node, depth))
  if (isSeq(node)) return within(reader, node, () => node.items.map((item) => toJson(reader, item as Node, depth + 1)))
  return isScalar(node) ? (node.value as Json) : null
}

function isCustomTag(tag: string): boolean {
  return !/^tag:yaml\.org,2002:(map|seq|str|null|bool|int|float)$/.test(tag)
}

function within<T>(reader: Reader, node: Node, read: () => T): T {
  reader.open.add(node)
  const value = read()
  reader.open.delete(node)
  return value
}

function mapToJson(reader: Reader, map: YAMLMap, depth: number): Json {
  const entries = new Map<string, Json>()
  for (const pair of map.items) {
    const at = place(reader.lines, pair.key ?? map)
    const key = keyText(pair)
    if (key === undefined) {
      throw fail(reader.source, 'a key is not text', at, {
        found: 'a key of another kind',
        wanted: 'a plain word, or text in quotes',
      })
    }
    if (entries.has(key))
      throw fail(reader.source, 'a key is written twice', at, { found: key, wanted: 'each key once' })
    entries.set(key, pair.value === null ? null : toJson(reader, pair.value as Node, depth + 1))
  }
  return Object.fromEntries(entries)
}

function keyText(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined
  return typeof pair.key.value === 'string' ? pair.key.value : pair.key.source
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair) === key)
}

function follow(document: Document, path: Path): unknown {
  let node: unknown = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    const below = isMap(node) ? findPair(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : undefined
    if (below === undefined || below === null) return node
    node = below
  }
  return node
}

function place(lines: LineCounter, node: unknown): Place {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range
  return position(lines, range?.[0] ?? 0)
}

function position(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function fail(
  source: YamlSource,
  message: string,
  at: Place,
  details: { readonly found: string; readonly wanted: string },
): Problem {
  return new Problem(source.code, message, { file: source.file, ...at, ...details })
}
