import type { SourceTree } from '../../hcl/modules/module-tree.ts'
import { folderOf, joinPath } from '../../hcl/modules/path.ts'
import type { Skipped } from '../../model/evidence.ts'
import type { Notice } from '../../model/report.ts'
import type { CommitFiles } from '../ports/host.ts'

const more = /^\d+ more$/
const terraform = /\.(?:tf|tofu|tfvars)(?:\.json)?$/

/**
 * What could not be read of the head and was no such trouble before: a file made too large, a link, a submodule. Files whose name says that they are
 * something else than Terraform's do not count.
 */
export function hiddenFiles(head: CommitFiles, before: CommitFiles): readonly Skipped[] {
  const name = (what: string) => (more.test(what) ? 'more' : what)
  const known = new Set(before.skipped.map(({ what }) => name(what)))
  return head.skipped.filter(({ what }) => {
    if (known.has(name(what))) return false
    return !/[^/]\.\w+$/.test(what) || terraform.test(what)
  })
}

/**
 * Says of each hidden thing that it could not be judged, so that hiding something does not pass. A link or submodule without a name of Terraform's
 * counts only where a module call of what is judged leads to it: others are no business of ours.
 */
export function hiddenNotices(hidden: readonly Skipped[], trees: readonly SourceTree[]): readonly Notice[] {
  const called = trees.flatMap((tree) =>
    tree.unresolved().flatMap(({ call }) => {
      const source = call.source ?? ''
      return source.startsWith('.') ? [joinPath(folderOf(call.file.file), source)] : []
    }),
  )
  return hidden
    .filter(({ what, why }) => {
      if (terraform.test(what) || !/symbolic link|submodule/.test(why)) return true
      return called.some((folder) => folder === what || folder.startsWith(`${what}/`))
    })
    .map(({ what, why }) => ({
      kind: 'source-broken',
      message: `this came with the change and cannot be judged: ${why}`,
      source: what,
    }))
}
