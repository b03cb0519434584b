import type { FileTree } from '../../model/file-tree.ts'
import { readManifest } from './manifest.ts'
import { openMemoryTree } from './memory-tree.ts'
import { joinPath } from './path.ts'

const folder = 'tfconfig'

/**
 * The source that a saved plan carries, as a file tree: files of the root module and of local modules under the path they have in the
 * repository, fetched ones below `.terraform/modules`, with a list of modules for `openModuleTree` to read. Undefined when the archive holds
 * no list of modules that can be read.
 *
 * `entries` are the archive's texts by entry name (`tfconfig/m-<key>/main.tf`, `tfconfig/modules.json`, `.terraform.lock.hcl`); `directory` is
 * the root module's folder in the repository, where it is known. Without it the root module lies at the top, and local modules beside it get
 * paths that begin with `..`.
 */
export function openSnapshotTree(entries: ReadonlyMap<string, string>, directory = '.'): FileTree | undefined {
  const manifest = entries.get(`${folder}/modules.json`)
  const installed = manifest === undefined ? undefined : readManifest(manifest)
  if (installed === undefined) return undefined
  const directories = new Map(installed.map((each) => [each.key, joinPath(directory, each.directory)]))
  const texts = new Map<string, string>()
  for (const [name, text] of entries) {
    const found = /^tfconfig\/m-([^/\\]*)\/([^/\\]+)$/.exec(name)
    const target = found === null ? undefined : directories.get(found[1] ?? '')
    if (found?.[2] !== undefined && target !== undefined) texts.set(joinPath(target, found[2]), text)
  }
  const lock = entries.get('.terraform.lock.hcl')
  if (lock !== undefined) texts.set(joinPath(directory, '.terraform.lock.hcl'), lock)
  texts.set(
    joinPath(directory, '.terraform/modules/modules.json'),
    JSON.stringify({
      Modules: installed.map((each) => ({ Key: each.key, Source: each.source, Dir: each.directory })),
    }),
  )
  return openMemoryTree(texts)
}
