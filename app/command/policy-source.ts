import { readFile } from 'node:fs/promises'
import { readPolicyFolder } from '../files/policy-folder.ts'
import { writeWhole } from '../files/write-file.ts'
import { Problem } from '../model/problem.ts'
import { policyProblem } from '../workflow/policy-problem.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { compileTools } from './library.ts'
import { writeOut } from './output.ts'
import { loadOwnPolicies } from './own-policies.ts'
import type { PolicyCommandOptions } from './policy-options.ts'

/** `plumbline policy format`: prints one file formatted, or with --write formats all; 1 when files are not formatted and nothing was written. */
export async function runFormat(paths: readonly string[], options: PolicyCommandOptions): Promise<number> {
  const toolchain = await compileTools().toolchain()
  const modules = await readAll(paths)
  if (modules.length === 0)
    throw new Problem('input.policy', 'no Rego file found', { file: paths.join(', '), wanted: '.rego files' })
  const printing = modules.length === 1 && options.write !== true && options.check !== true
  const changed: RegoModule[] = []
  for (const module of modules) {
    const text = await readFile(module.file, 'utf8')
    const v1 = toolchain.format({ file: module.file, text })
    const formatted = 'errors' in v1 ? toolchain.format({ file: module.file, text, version: 'v0' }) : v1
    if ('errors' in formatted)
      throw policyProblem('errors' in v1 ? v1.errors : formatted.errors, [{ file: module.file, text }])
    if (printing) await writeOut(formatted.text)
    if (formatted.text !== text) changed.push({ file: module.file, text: formatted.text })
  }
  if (options.write === true) {
    for (const { file, text } of changed) await writeWhole(file, text)
    await writeOut(changed.map(({ file }) => `formatted ${file}\n`).join(''))
    return 0
  }
  if (printing) return 0
  await writeOut(changed.map(({ file }) => `${file}\n`).join(''))
  return changed.length > 0 ? 1 : 0
}

/** `plumbline policy check`: compiles the policies without judging anything; throws a Problem with every error. */
export async function runCheckPolicies(paths: readonly string[], options: PolicyCommandOptions): Promise<number> {
  const namespaces = options.namespace ?? ['main']
  const bundles = await loadOwnPolicies({ folders: paths, namespaces, data: [], library: [] })
  const count = bundles.reduce((sum, bundle) => sum + bundle.policies.length, 0)
  await writeOut(`${count} ${count === 1 ? 'policy' : 'policies'} checked\n`)
  return 0
}

async function readAll(paths: readonly string[]): Promise<readonly RegoModule[]> {
  const all = await Promise.all(paths.map((path) => readPolicyFolder(path, path)))
  return all.flatMap((files) => [...files.modules, ...files.tests])
}
