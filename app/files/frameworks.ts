import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { push } from '../model/grow.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Control } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'

/**
 * Reads the framework files of a folder (`cis_aws_3.0.yaml`): which controls each policy touches, by policy id. An absent folder is no
 * framework; a file of another shape is a Problem.
 */
export async function readFrameworks(folder: string): Promise<ReadonlyMap<string, readonly Control[]>> {
  const result = new Map<string, Control[]>()
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort()) {
    const content = parse(await readFile(join(folder, name), 'utf8')) as Json
    if (!isObject(content) || typeof content.framework !== 'string' || !Array.isArray(content.controls)) throw odd(name)
    const edition = content.edition === undefined ? '' : `_${String(content.edition)}`
    for (const control of content.controls as readonly Json[]) {
      if (!isObject(control) || !Array.isArray(control.policies)) throw odd(name)
      for (const policy of control.policies)
        push(result, String(policy), { framework: `${content.framework}${edition}`, id: String(control.id) })
    }
  }
  return result
}

function odd(file: string): Problem {
  return new Problem('input.policy', 'the framework file has another shape', {
    file,
    wanted: 'framework, edition and controls, each with id, title and policies',
    next: 'compare it with the files in policies/frameworks',
  })
}
