import { listFrameworks } from '../files/frameworks.ts'
import { installed } from '../files/place.ts'
import type { PolicyFiles } from '../files/policy-folder.ts'
import type { Policy } from '../model/policy.ts'
import type { DocumentedPolicies } from '../workflow/policy-docs.ts'
import { readLibraryFiles } from './library.ts'
import { loadLibrary } from './load-library.ts'
import { examplesOf, readOwnFiles } from './policy-files.ts'

/** What pages about the built-in policies are made of. */
export async function documentedLibrary(): Promise<DocumentedPolicies> {
  return documented((await loadLibrary()).policies, await readLibraryFiles())
}

/** What pages about policies of the user's folders are made of; throws a Problem when they do not compile. */
export async function documentedFolders(folders: readonly string[]): Promise<DocumentedPolicies> {
  const { loadOwnPolicies } = await import('./own-policies.ts')
  const bundles = await loadOwnPolicies({ folders, namespaces: ['main'], data: [], library: [] })
  return documented(
    bundles.flatMap(({ policies }) => policies),
    await readOwnFiles(folders),
  )
}

async function documented(policies: readonly Policy[], files: PolicyFiles): Promise<DocumentedPolicies> {
  return {
    policies,
    modules: files.modules,
    examples: examplesOf(files, { policies }),
    frameworks: await listFrameworks(installed('policies', 'frameworks')),
  }
}
