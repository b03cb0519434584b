import { resolve } from 'node:path'
import { readDataFiles } from '../files/data-files.ts'
import { installed } from '../files/place.ts'
import type { PolicyFiles } from '../files/policy-folder.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Remark } from '../model/lint.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { conventionRemarks } from '../workflow/lint-conventions.ts'
import { aliasRemarks, exampleRemarks } from '../workflow/lint-policies.ts'
import { unusedRules, unusedSettings } from '../workflow/lint-unused.ts'
import { policyFacts } from '../workflow/policy-facts.ts'
import { parametersOf } from '../workflow/policy-parameters.ts'
import type { PackageInfo, Toolchain } from '../workflow/ports.ts'
import { compileTools, readLibraryFiles } from './library.ts'
import { loadLibrary } from './load-library.ts'
import { compilePolicies } from './own-policies.ts'
import { evaluateConventions, readRuleIds } from './policy-conventions.ts'
import { examplesOf, readOwnFiles } from './policy-files.ts'

/** The policies that are looked at. */
export interface Subject {
  readonly files: PolicyFiles
  readonly bundles: readonly Bundle[]
  /** All built-in policies, and whether they are what is looked at. */
  readonly library: readonly Policy[]
  readonly builtIn: boolean
}

/** Reads and compiles what is to be looked at; throws a Problem for what does not compile. */
export async function readSubject(
  given: readonly string[],
  { policies }: Configuration,
  namespaces: readonly string[] = policies.namespaces,
): Promise<Subject> {
  const library = await loadLibrary()
  const folders = given.length > 0 ? given : policies.folders
  const builtIn = folders.every((folder) => resolve(folder) === installed('policies'))
  if (builtIn) return { files: await readLibraryFiles(), bundles: [library], library: library.policies, builtIn }
  const files = await readOwnFiles(folders)
  const request = { namespaces, data: policies.data, library: library.policies }
  return { files, bundles: await compilePolicies(files.modules, request), library: library.policies, builtIn }
}

/** Everything there is to say of them. */
export async function remarksOn(subject: Subject, configuration: Configuration): Promise<readonly Remark[]> {
  const { files, bundles, library, builtIn } = subject
  const policies = bundles.flatMap((bundle) => bundle.policies)
  const toolchain = await compileTools().toolchain()
  const { packages } = toolchain.inspect({ modules: files.modules })
  return [
    ...(await conventionsOn(subject, packages, toolchain)),
    ...exampleRemarks(policies, examplesOf(files, { policies })),
    ...unusedRules({ ...files, builtIn, packages }),
    ...unusedSettings({
      modules: files.modules,
      policies,
      known: builtIn ? new Set() : await libraryParameters(),
      given: builtIn ? undefined : await settingsOf(configuration),
    }),
    ...aliasRemarks(policies, builtIn ? [] : library, await readRuleIds()),
  ]
}

/** What only the library asks of its policies: that each refers to its provider's documentation. */
const ofLibraryAlone = /: related_resources must name /

async function conventionsOn(
  { files, library, builtIn }: Subject,
  packages: readonly PackageInfo[],
  toolchain: Toolchain,
): Promise<readonly Remark[]> {
  const ids = new Set(library.map(({ id }) => id))
  const policies = policyFacts({ ...files, packages })
  const messages = await evaluateConventions({ policies, frameworks: [] }, toolchain)
  const meant = messages.filter((message) => {
    const implying = /: custom\.implied_by names ([\w.]+),/.exec(message)?.[1] ?? ''
    return builtIn || !(ofLibraryAlone.test(message) || ids.has(implying))
  })
  return conventionRemarks(meant, files.modules)
}

async function libraryParameters(): Promise<ReadonlySet<string>> {
  const { modules } = await readLibraryFiles()
  return new Set(modules.flatMap(({ text }) => parametersOf(text).map(({ name }) => name)))
}

async function settingsOf({ file, policies }: Configuration) {
  if (file === null) return undefined
  return {
    file,
    parameters: policies.parameters,
    data: policies.data.length === 0 ? {} : await readDataFiles(policies.data),
  }
}
