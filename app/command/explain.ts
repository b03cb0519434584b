import { readPolicyFolder } from '../files/policy-folder.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { createRedactor } from '../model/secret.ts'
import { printExplanation } from '../report/explanation.ts'
import { explain } from '../workflow/explain.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { compileTools, readLibraryFiles } from './library.ts'
import { writeOut } from './output.ts'
import { findPolicy } from './policy-catalogue.ts'
import { useColour } from './terminal.ts'

export interface ExplainContext {
  readonly evidence: readonly Evidence[]
  readonly configuration: Configuration
  readonly bundles: readonly Bundle[]
  readonly done: () => void
}

/** `plumbline check … --explain POLICY ADDRESS`: prints why; the exit code says nothing about the verdict. */
export async function runExplain([id, address]: readonly [string, string], context: ExplainContext): Promise<number> {
  const { evidence, configuration, bundles } = context
  const policy = findPolicy(
    bundles.flatMap((bundle) => bundle.policies),
    id,
  )
  const modules = [...(await readLibraryFiles()).modules]
  for (const folder of configuration.policies.folders) modules.push(...(await readPolicyFolder(folder, folder)).modules)
  const explanation = explain({
    policy,
    address,
    evidence,
    modules: neededBy(policy, modules),
    parameters: configuration.policies.parameters,
    toolchain: await compileTools().toolchain(),
    redactorFor: (each) => createRedactor(() => each.secrets()),
  })
  context.done()
  await writeOut(printExplanation(explanation, { color: useColour(process.stdout, process.env) }))
  return 0
}

/** The modules of a policy, the library's functions, and other policies it names: compiling all the rest would take seconds. */
function neededBy({ file }: Policy, modules: readonly RegoModule[]): readonly RegoModule[] {
  const others = new Map(
    modules.flatMap((module) => {
      const name = /^package (policies\.[\w.]+)/m.exec(module.text)?.[1]
      return module.file === file || name === undefined ? [] : [[module, `data.${name}`] as const]
    }),
  )
  const needed = new Set(modules.filter((module) => module.file === file || /^package lib\b/m.test(module.text)))
  for (const { text } of needed) for (const [module, name] of others) if (text.includes(name)) needed.add(module)
  return [...needed]
}
