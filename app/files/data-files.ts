import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'

const largest = 50_000_000

/** Merges JSON and YAML documents into one object, later files over earlier ones, as `data` of conftest policies. */
export async function readDataFiles(paths: readonly string[]): Promise<JsonObject> {
  let merged: JsonObject = {}
  for (const path of paths)
    for (const file of await listDataFiles(path)) merged = merge(merged, await readDocument(file))
  return merged
}

async function listDataFiles(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new Problem('input.unreadable', 'the data cannot be read', {
      file: path,
      found: 'nothing at that path',
      next: 'check --data',
      cause,
    })
  })
  if (!info.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const nested = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const full = join(path, entry.name)
      if (entry.isDirectory()) return listDataFiles(full)
      return Promise.resolve(entry.isFile() && /\.(json|ya?ml)$/.test(entry.name) ? [full] : [])
    })
  return (await Promise.all(nested)).flat()
}

async function readDocument(file: string): Promise<JsonObject> {
  const bytes = await readFile(file)
  if (bytes.length > largest) {
    throw new Problem('input.too-large', 'the data is too large', {
      file,
      found: `${bytes.length} bytes`,
      wanted: `at most ${largest} bytes`,
    })
  }
  const document = await parseDocument(file, bytes.toString('utf8'))
  if (isObject(document)) return document
  throw new Problem('input.unreadable', 'the data is not an object', {
    file,
    wanted: 'a JSON or YAML object, whose keys become data.<key>',
  })
}

async function parseDocument(file: string, text: string): Promise<Json> {
  try {
    if (file.endsWith('.json')) return JSON.parse(text) as Json
    const { parse } = await import('yaml')
    return parse(text, { maxAliasCount: 100 }) as Json
  } catch (cause) {
    const found = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new Problem('input.unreadable', 'the data is neither JSON nor YAML', {
      file,
      found,
      next: 'mend the file',
      cause,
    })
  }
}

function merge(left: JsonObject, right: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...left }
  for (const [key, value] of Object.entries(right)) {
    const known = Object.hasOwn(result, key) ? result[key] : undefined
    result[key] = isObject(known) && isObject(value) ? merge(known, value) : value
  }
  return result
}
