import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import type { Mode } from '../../model/resource.ts'

/** One Terraform file as hcl2json returns it. */
export interface SourceFile {
  readonly file: string
  readonly content: JsonObject
}

/** A block `resource`, `data` or `ephemeral`. */
export interface Declared {
  readonly mode: Mode
  readonly type: string
  readonly name: string
  /** How expressions name it: `aws_s3_bucket.b`, `data.aws_iam_policy_document.d`. */
  readonly key: string
  readonly raw: JsonObject
}

const modeBlocks = { resource: 'managed', data: 'data', ephemeral: 'ephemeral' } as const

/** All resources of the files by key. Throws `input.unsupported` for one declared twice or without its two labels. */
export function declaredResources(files: readonly SourceFile[]): ReadonlyMap<string, Declared> {
  const resources = new Map<string, Declared>()
  for (const { file, content } of files) {
    for (const [block, mode] of Object.entries(modeBlocks)) {
      for (const [type, byName] of labels(file, block, content[block])) {
        for (const [name, bodies] of labels(file, `${block} "${type}"`, byName)) {
          const key = `${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`
          const [raw, ...others] = bodiesOf(bodies)
          if (raw === undefined) throw unlabelled(file, `${block} "${type}"`)
          if (others.length > 0 || resources.has(key)) throw declaredTwice(file, key)
          resources.set(key, { mode, type, name, key, raw })
        }
      }
    }
  }
  return resources
}

/** Bodies of blocks with one label (`variable`, `module`), by label. */
export function labelledBlocks(files: readonly SourceFile[], block: string): ReadonlyMap<string, JsonObject> {
  const found = files.flatMap(({ file, content }) => labels(file, block, content[block]))
  return new Map(found.flatMap(([label, bodies]) => bodiesOf(bodies).map((body) => [label, body] as const)))
}

/** What `locals` blocks define, by name. */
export function declaredLocals(files: readonly SourceFile[]): ReadonlyMap<string, Json> {
  const entries = files.flatMap(({ content }) => bodiesOf(content.locals).flatMap((body) => Object.entries(body)))
  return new Map(entries.map(([name, value]) => [name, value ?? null]))
}

function labels(
  file: string,
  block: string,
  content: Json | undefined,
): readonly (readonly [string, Json | undefined])[] {
  if (content === undefined) return []
  if (!isObject(content)) throw unlabelled(file, block)
  return Object.entries(content)
}

function bodiesOf(bodies: Json | undefined): readonly JsonObject[] {
  return Array.isArray(bodies) ? bodies.filter(isObject) : []
}

function unlabelled(file: string, block: string): Problem {
  return new Problem('input.unsupported', `A block ${block} lacks a label`, {
    file,
    wanted: 'a type and a name: resource "aws_s3_bucket" "b"',
  })
}

function declaredTwice(file: string, key: string): Problem {
  return new Problem('input.unsupported', `${key} is declared twice`, { file, next: 'give one of them another name' })
}
