import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { ParsedNode } from 'yaml'

/** What a plain scalar stands for. */
type ReadPlain = (scalar: string) => null | boolean | number | string

/** Aliases may not make more of a document than this. */
const mostNodes = 1_000_000
const understood = /^tag:yaml\.org,2002:(str|int|float|bool|null|timestamp|binary|seq|map)$/

/** Reads one YAML document as Terraform's `yamldecode` does; throws for whatever that refuses. */
export function decodeYaml(text: string, readPlain: ReadPlain): unknown {
  // Functions answer at once, and hardly any source calls this one: the package is loaded only then.
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = createRequire(import.meta.url)('yaml') as typeof Yaml
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, version: '1.1', merge: false })
  if (document.errors[0] !== undefined) throw document.errors[0]
  if (document.contents === null) throw new Error('there is no document')
  let left = mostNodes
  const open = new Set<string>()
  const anchors = new Map<string, ParsedNode>()
  const read = (node: ParsedNode | null | undefined): unknown => {
    if (left-- <= 0) throw new Error('too many nodes')
    if (node === null || node === undefined) return null
    if (node.tag !== undefined && !understood.test(node.tag)) throw new Error(`unsupported tag ${node.tag}`)
    if (isAlias(node)) {
      if (open.has(node.source)) throw new Error(`${node.source} refers to itself`)
      const target = anchors.get(node.source)
      if (target === undefined) throw new Error(`there is no anchor ${node.source}`)
      open.add(node.source)
      const value = read(target)
      open.delete(node.source)
      return value
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isScalar(node)) {
      const source = String(node.source ?? node.value ?? '')
      const isPlain = node.type === 'PLAIN' && (node.tag === undefined || /:(float|int|bool|null)$/.test(node.tag))
      return isPlain ? readPlain(source) : source
    }
    if (isSeq(node)) return node.items.map((item) => read(item as ParsedNode))
    if (!isMap(node)) return null
    const entries: [string, unknown][] = []
    for (const { key, value } of node.items) {
      const name = read(key as ParsedNode)
      if (name === null || typeof name === 'object') throw new Error('only texts are allowed as keys')
      const inner = read(value as ParsedNode | null)
      const merges = name === '<<' && isScalar(key) && key.type === 'PLAIN'
      if (!merges) entries.push([String(name), inner])
      else if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) throw new Error('cannot merge this')
      else entries.push(...Object.entries(inner))
    }
    return Object.fromEntries(entries)
  }
  return read(document.contents)
}
