import { isAbsolute, relative, resolve, sep } from 'node:path'
import { comparePages, type PageDifferences, writePages } from '../files/generated-pages.ts'
import { below, type Site } from '../report/site.ts'
import { plural } from '../report/words.ts'
import { documentPolicies } from '../workflow/policy-docs.ts'
import { documentedFolders, documentedLibrary } from './documented-policies.ts'
import { writeOut } from './output.ts'
import { configuredFolders } from './policy-folders.ts'

export interface DocsOptions {
  readonly output: string
  readonly policies?: readonly string[]
  readonly library?: true
  readonly check?: true
}

/** `plumbline policy docs`: 0, or 1 where `--check` found pages that are not what the policies say. */
export async function runDocs({ output, policies, library, check }: DocsOptions): Promise<number> {
  const folders = library === true ? [] : (policies ?? (await configuredFolders()))
  const documented = folders.length === 0 ? await documentedLibrary() : await documentedFolders(folders)
  const pages = documentPolicies(documented, siteAt(output, folders))
  const differences = await comparePages(output, pages)
  if (check === true) return tellStale(differences, output)
  await writePages(output, differences)
  const { stale, surplus } = differences
  await writeOut(
    `${plural(pages.length, 'page')} in ${output}: ${stale.length} written, ${pages.length - stale.length} as they were, ${surplus.length} removed\n`,
  )
  return 0
}

async function tellStale({ stale, surplus }: PageDifferences, output: string): Promise<number> {
  const lines = [
    ...stale.map(({ path }) => `stale    ${below(output, path)}`),
    ...surplus.map((path) => `surplus  ${below(output, path)}`),
  ]
  if (lines.length === 0) return 0
  await writeOut(`${[...lines, 'To write them, leave --check out.'].join('\n')}\n`)
  return 1
}

/** Pages right in the folder. They link files of folders that are named from the working directory; packages, bundles and the library lie elsewhere. */
function siteAt(output: string, folders: readonly string[]): Site {
  const linked =
    folders.length > 0 && !folders.some((folder) => isAbsolute(folder) || /^npm:|\.t(ar\.)?gz$/.test(folder))
  return linked
    ? { policies: '', sources: relative(resolve(output), process.cwd()).split(sep).join('/') }
    : { policies: '' }
}
