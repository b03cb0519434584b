import { Buffer } from 'node:buffer'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { laidOver } from '../laid-over.ts'
import type { TextFile } from '../ports/judge.ts'
import { readYaml } from '../yaml-document.ts'

/** Puts JSON and YAML documents together as `data` of conftest policies, later files over earlier ones. Throws a Problem `input.policy`. */
export function readPolicyData(files: readonly TextFile[]): JsonObject {
  return files.map(readOne).reduce<JsonObject>((under, over) => laidOver(under, over), {})
}

function readOne({ path, text }: TextFile): JsonObject {
  const value = path.endsWith('.json')
    ? parseJson(path, text)
    : readYaml({ bytes: Buffer.from(text), file: path, code: 'input.policy' }).value
  if (isObject(value)) return value
  throw new Problem('input.policy', 'the data is not an object', {
    file: path,
    wanted: 'a JSON or YAML object, whose keys become data.<key>',
  })
}

function parseJson(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause)
    throw new Problem('input.policy', 'the data is not valid JSON', { file, found, next: 'mend the file', cause })
  }
}
