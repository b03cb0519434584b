import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Coverage, coverages, type Framework, type FrameworkControl } from '../model/framework.ts'
import { push } from '../model/grow.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Control } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'

/**
 * Reads the framework files of a folder and says which controls each of these policies touches, by policy id. A file that names none of them is
 * passed over, since parsing it would take longer than everything else.
 */
export async function readFrameworks(
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Control[]>> {
  const result = new Map<string, Control[]>()
  const names = (text: string) => [...wanted].some((id) => text.includes(id))
  for (const framework of await listFrameworks(folder, names)) {
    for (const { id, policies } of framework.controls)
      for (const policy of policies) if (wanted.has(policy)) push(result, policy, { framework: framework.id, id })
  }
  return result
}

/**
 * Reads the framework files of a folder (`cis_aws_3.0.yaml`), by name. An absent folder is no framework; a file of another shape is a
 * Problem. Files whose text is not taken are left out.
 */
export async function listFrameworks(
  folder: string,
  takes: (text: string) => boolean = () => true,
): Promise<readonly Framework[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort()
  const read = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return takes(text) ? [toFramework(parse(text), name)] : []
    }),
  )
  return read.flat()
}

function toFramework(content: Json, file: string): Framework {
  if (!isObject(content) || typeof content.framework !== 'string' || !Array.isArray(content.controls)) throw odd(file)
  const id = content.edition === undefined ? content.framework : `${content.framework}_${String(content.edition)}`
  const title = typeof content.title === 'string' ? content.title : id
  return { id, title, controls: content.controls.map((control: Json) => toControl(control, file)) }
}

function toControl(control: Json, file: string): FrameworkControl {
  if (!isObject(control)) throw odd(file)
  const { coverage = 'mapped', title, why } = control
  if (!isCoverage(coverage)) throw odd(file)
  if (coverage !== 'mapped' && typeof why !== 'string') throw odd(file)
  return {
    id: String(control.id),
    title: typeof title === 'string' ? title : '',
    coverage,
    ...(typeof why === 'string' ? { why } : {}),
    policies: policiesOf(control.policies, coverage, file),
  }
}

function isCoverage(value: Json | undefined): value is Coverage {
  return coverages.some((known) => known === value)
}

/** The policies of a control; only one that no policy answers for may leave them out. */
function policiesOf(policies: Json | undefined, coverage: Coverage, file: string): readonly string[] {
  if (coverage === 'mapped' || coverage === 'partly') {
    if (Array.isArray(policies)) return policies.map(String)
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
