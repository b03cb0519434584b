import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { concurrently } from '../concurrently.ts'
import { byPath, type TreeEntry } from './choose-files.ts'
import type { FileLimits, Skipped } from './limits.ts'
import { kindOfPath } from './path-kind.ts'

export interface Listing {
  /** Files, links and submodules of the whole commit. */
  readonly entries: readonly TreeEntry[]
  readonly skipped: readonly Skipped[]
}

const atOnce = 8

interface Folder {
  readonly path: string
  readonly sha: string
}

/**
 * Everything in the tree of a commit. GitHub cuts long trees (100,000 entries or 7 MB): then the folders are asked for one by one, each whole where
 * that goes. What is past the limits is named as skipped.
 */
export async function listTree(
  client: Client,
  repository: RepositoryRef,
  commit: string,
  limits: FileLimits,
): Promise<Listing> {
  const entries: TreeEntry[] = []
  const skipped: Skipped[] = []
  const ask = async (sha: string, recursive: boolean) => {
    const { data } = await client.rest.git.getTree({
      owner: repository.owner,
      repo: repository.name,
      tree_sha: sha,
      ...(recursive ? { recursive: '1' } : {}),
    })
    return data
  }
  let requests = 0
  const listed = async (folder: Folder): Promise<readonly Folder[]> => {
    if (requests >= limits.treeRequests || entries.length >= limits.entries) {
      skipped.push({ what: folder.path === '' ? '.' : folder.path, why: 'the tree has too many folders and files' })
      return []
    }
    requests += 1
    const whole = await ask(folder.sha, true)
    if (!whole.truncated) {
      for (const item of whole.tree) addFile(entries, folder, item)
      return []
    }
    requests += 1
    const shallow = await ask(folder.sha, false)
    if (shallow.truncated) {
      skipped.push({ what: folder.path === '' ? '.' : folder.path, why: 'the folder has too many files' })
    }
    for (const item of shallow.tree) addFile(entries, folder, item)
    return shallow.tree
      .map(({ type, path = '', sha }) => ({ type, path: inside(folder, path), sha }))
      .filter(({ type, path }) => type === 'tree' && kindOfPath(`${path}/main.tf`) !== 'never')
  }
  for (let level: readonly Folder[] = [{ path: '', sha: commit }]; level.length > 0; ) {
    const next: Folder[] = []
    await concurrently(level, atOnce, async (folder) => {
      next.push(...(await listed(folder)))
    })
    level = next
  }
  return { entries: entries.sort(byPath), skipped }
}

interface Item {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string
  readonly size?: number
}

function addFile(entries: TreeEntry[], folder: Folder, { path, mode, type, sha, size }: Item): void {
  if (path === undefined || mode === undefined || sha === undefined || type === 'tree') return
  entries.push({ path: inside(folder, path), mode, sha, size: size ?? 0 })
}

function inside(folder: Folder, path: string): string {
  return folder.path === '' ? path : `${folder.path}/${path}`
}
