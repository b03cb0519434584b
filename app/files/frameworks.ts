import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { push } from '../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import type { Control } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'

/**
 * How far policies answer for a control: `mapped` (the default), `partly`, `open` (a policy could, but none does yet), or `none` (no
 * configuration shows it). All but the first say `why`.
 */
const coverages = ['mapped', 'partly', 'open', 'none'] as const

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
      if (!isObject(control)) throw odd(name)
      for (const policy of policiesOf(control, name))
        push(result, String(policy), { framework: `${content.framework}${edition}`, id: String(control.id) })
    }
  }
  return result
}

/** The policies of a control; only one that no policy answers for may leave them out. */
function policiesOf(control: JsonObject, file: string): readonly Json[] {
  const { coverage = 'mapped', policies, why } = control
  if (!coverages.some((known) => known === coverage)) throw odd(file)
  if (coverage !== 'mapped' && typeof why !== 'string') throw odd(file)
  if (coverage === 'mapped' || coverage === 'partly') {
    if (Array.isArray(policies)) return policies
    throw odd(file)
  }
  if (policies !== undefined) throw odd(file)
  return []
}

function odd(file: string): Problem {
  return new Problem('input.policy', 'the framework file has another shape', {
    file,
    wanted: 'framework, edition and controls, each with id, title and policies, or with coverage and why',
    next: 'compare it with the files in policies/frameworks',
  })
}
