import { readPolicyFolder } from '../files/policy-folder.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Bundle } from '../model/policy.ts'
import { createRedactor } from '../model/secret.ts'
import { printExplanation } from '../report/explanation.ts'
import { explain } from '../workflow/explain.ts'
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
    modules: modules.filter((module) => module.file === policy.file || /^package (policies|lib)\b/m.test(module.text)),
    parameters: configuration.policies.parameters,
    toolchain: await compileTools().toolchain(),
    redactorFor: (each) => createRedactor(() => each.secrets()),
  })
  context.done()
  await writeOut(printExplanation(explanation, { color: useColour(process.stdout, process.env) }))
  return 0
}
