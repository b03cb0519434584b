import type { Attribute, Block, Body, Diagnostic, Label, ParsedFile, Range } from '../syntax.ts'
import { expressionOf, type TextMode } from './expression.ts'
import type { JsonMember, JsonNode } from './node.ts'
import { readJson } from './read-json.ts'
import { note, type Reader } from './reader.ts'

/** Blocks at the top of a file in Terraform's JSON syntax, and how many labels each has. */
const labelCounts: Readonly<Record<string, number>> = {
  action: 2,
  check: 1,
  data: 2,
  ephemeral: 2,
  import: 0,
  locals: 0,
  module: 1,
  moved: 0,
  output: 1,
  provider: 1,
  removed: 0,
  resource: 2,
  terraform: 0,
  variable: 1,
}

/** Blocks whose own texts Terraform reads before it can evaluate: they are no templates. */
const plainBlocks: ReadonlySet<string> = new Set(['terraform', 'variable'])
/** Members of such blocks, and of others, that are an exception to that. */
const templateMembers: ReadonlySet<string> = new Set(['validation'])
const plainMembers: Readonly<Record<string, readonly string[]>> = {
  module: ['source', 'version'],
  output: ['description'],
}

/**
 * Parses `.tf.json` and `.tfvars.json`. Blocks at the top become blocks with labels; their header is the name of the innermost label. In them everything
 * is an attribute, since only a provider's schema tells attributes from blocks. Members named `//` are comments and left out.
 */
export function parseJsonFile(file: string, text: string): ParsedFile {
  const diagnostics: Diagnostic[] = []
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0, diagnostics }
  const root = readJson(reader)
  const range = { start: 0, end: text.length }
  const body: Body =
    root === undefined
      ? { range, attributes: [], blocks: [] }
      : { ...(file.endsWith('.tfvars.json') ? valuesBody(reader, root) : fileBody(reader, root)), range }
  return { file, text, body, comments: [], diagnostics, syntax: 'json' }
}

function valuesBody(reader: Reader, root: JsonNode): Body {
  if (root.kind !== 'object')
    note(reader, 'The values of variables are one JSON object', root.range.start, root.range.end)
  return bodyOf(reader, root, () => 'plain')
}

function fileBody(reader: Reader, root: JsonNode): Body {
  const blocks: Block[] = []
  const attributes: Attribute[] = []
  for (const member of membersOf(reader, root)) {
    const type = member.name.value
    const count = Object.hasOwn(labelCounts, type) ? labelCounts[type] : undefined
    if (count === undefined) attributes.push(attributeOf(reader, member, 'template'))
    else addBlocks(reader, member, type, count, [], blocks)
  }
  return { range: root.range, attributes, blocks }
}

/** The members of an object, or of all objects of an array. */
function membersOf(reader: Reader, node: JsonNode): readonly JsonMember[] {
  if (node.kind === 'object') return node.members.filter(({ name }) => name.value !== '//')
  if (node.kind === 'array')
    return node.elements.flatMap((each) => (each.kind === 'object' ? membersOf(reader, each) : refuse(reader, each)))
  return node.kind === 'null' ? [] : refuse(reader, node)
}

function refuse(reader: Reader, { range }: JsonNode): readonly never[] {
  note(reader, 'A JSON object should stand here, or an array of objects', range.start, range.end)
  return []
}

/** The blocks below a member whose name is the type or a label. */
function addBlocks(
  reader: Reader,
  { name, value }: JsonMember,
  type: string,
  labelsLeft: number,
  labels: readonly Label[],
  blocks: Block[],
): void {
  if (labelsLeft > 0) {
    for (const member of membersOf(reader, value)) {
      const label = { text: member.name.value, range: member.name.range }
      addBlocks(reader, member, type, labelsLeft - 1, [...labels, label], blocks)
    }
    return
  }
  const bodies = value.kind === 'array' ? value.elements : value.kind === 'null' ? [] : [value]
  for (const each of bodies) {
    const body = bodyOf(reader, each, (member) => modeOf(type, member))
    const header: Range = name.range
    const start = value.kind === 'array' ? each.range.start : header.start
    blocks.push({ type, labels, body, header, range: { start, end: each.range.end } })
  }
}

function modeOf(type: string, member: string): TextMode {
  if (plainBlocks.has(type)) return templateMembers.has(member) ? 'template' : 'plain'
  return plainMembers[type]?.includes(member) ? 'plain' : 'template'
}

/** A body of attributes. A name may come twice where both stand for blocks. */
function bodyOf(reader: Reader, node: JsonNode, mode: (name: string) => TextMode): Body {
  const attributes: Attribute[] = []
  const known = new Map<string, JsonNode>()
  for (const member of membersOf(reader, node)) {
    const name = member.name.value
    const first = known.get(name)
    const isBlockAgain = first !== undefined && [first, member.value].every(isNested)
    if (first === undefined || isBlockAgain) attributes.push(attributeOf(reader, member, mode(name)))
    else
      note(reader, `The argument ${name} is set twice in the same body`, member.name.range.start, member.name.range.end)
    known.set(name, member.value)
  }
  const { start, end } = node.range
  return {
    range: node.kind === 'object' ? { start: start + 1, end: Math.max(start + 1, end - 1) } : node.range,
    attributes,
    blocks: [],
  }
}

function isNested({ kind }: JsonNode): boolean {
  return kind === 'object' || kind === 'array'
}

function attributeOf({ diagnostics }: Reader, { name, value }: JsonMember, mode: TextMode): Attribute {
  const range = { start: name.range.start, end: value.range.end }
  return { name: name.value, nameRange: name.range, value: expressionOf(value, mode, diagnostics), range }
}
