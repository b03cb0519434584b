import { dirname } from 'node:path'
import type { PolicyFiles } from '../files/policy-folder.ts'
import { readPolicyPlace } from '../files/policy-place.ts'
import { push } from '../model/grow.ts'
import type { Bundle } from '../model/policy.ts'
import { type PolicyExample, readExampleFile } from '../workflow/examples.ts'
import { readLibraryFiles, withLib } from './library.ts'

/** Everything in the user's folders, with our `lib` beside it; the built-in library when no folder is named. */
export async function readPolicyFiles(folders: readonly string[]): Promise<PolicyFiles> {
  if (folders.length === 0) return readLibraryFiles()
  const own = await readOwnFiles(folders)
  return { ...own, modules: await withLib(own.modules, own.tests) }
}

/** Everything in the user's folders. */
export async function readOwnFiles(folders: readonly string[]): Promise<PolicyFiles> {
  const all = await Promise.all(folders.map(readPolicyPlace))
  return {
    modules: all.flatMap((files) => files.modules),
    tests: all.flatMap((files) => files.tests),
    examples: all.flatMap((files) => files.examples),
  }
}

/** The examples of all policies; those of a folder belong to every policy in it. Throws a Problem with the place of what cannot be read. */
export function examplesOf(
  files: Pick<PolicyFiles, 'examples'>,
  bundle: Pick<Bundle, 'policies'>,
): readonly PolicyExample[] {
  const byFolder = new Map<string, string[]>()
  for (const { id, file } of bundle.policies) push(byFolder, dirname(file), id)
  return files.examples.flatMap(({ file, text }) => {
    return readExampleFile(file, text, byFolder.get(dirname(file)) ?? [dirname(file)])
  })
}
