import type { Configuration } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Explanation } from '../model/explanation.ts'
import type { JsonObject } from '../model/json.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { createRedactor } from '../model/secret.ts'
import { printExplanation } from '../report/explanation.ts'
import { explain } from '../workflow/explain.ts'
import { openMentions } from '../workflow/needed-modules.ts'
import { compileTools, readLibraryFiles, withLib } from './library.ts'
import { writeOut } from './output.ts'
import { findPolicy } from './policy-catalogue.ts'
import { readOwnFiles } from './policy-files.ts'
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
  const explanation = await explainPolicy(policy, address, {
    evidence,
    parameters: configuration.policies.parameters,
    folders: configuration.policies.folders,
  })
  context.done()
  await writeOut(printExplanation(explanation, { color: useColour(process.stdout, process.env) }))
  return 0
}

export interface ExplainedIn {
  readonly evidence: readonly Evidence[]
  readonly parameters: JsonObject
  /** Where policies beside the built-in ones are. */
  readonly folders: readonly string[]
}

/** Why a policy says what it says of one resource; throws a Problem when no evidence holds the address. */
export async function explainPolicy(policy: Policy, address: string, given: ExplainedIn): Promise<Explanation> {
  const own = await withLib((await readOwnFiles(given.folders)).modules)
  const isOwn = own.some(({ file }) => file === policy.file)
  const modules = isOwn ? own : (await readLibraryFiles()).modules
  return explain({
    policy,
    address,
    evidence: given.evidence,
    // Compiling all the rest would take seconds.
    modules: openMentions(modules).neededBy(modules.filter(({ file }) => file === policy.file)),
    parameters: given.parameters,
    toolchain: await compileTools().toolchain(),
    redactorFor: (each) => createRedactor(() => each.secrets()),
  })
}
