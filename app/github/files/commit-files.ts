import type { CommitFiles, RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import type { DownloadPlaces } from '../download/download.ts'
import { amount } from './amount.ts'
import { type Blob, type BlobStore, blobOf } from './blob-store.ts'
import { chooseFiles, type TreeEntry } from './choose-files.ts'
import { type BlobFetch, fetchArchive, fetchSingly } from './fetch-blobs.ts'
import type { FileLimits, Skipped } from './limits.ts'
import { listTree } from './list-tree.ts'

export interface FilesParts {
  readonly client: Client
  readonly places: DownloadPlaces
  readonly blobs: BlobStore
  readonly limits: FileLimits
}

/** More than this is not fetched one by one, even where an archive left it out. */
const mostSingly = 1000
/** An archive of a tree larger than this costs more than many small requests. */
const largeTree = 400_000_000

/**
 * The text files of a commit that can matter, within the limits, from what is known already, single requests or the archive, whichever is less. Nothing
 * is checked out or run. Throws a Problem when the commit is not there.
 */
export async function readCommitFiles(
  { client, places, blobs, limits }: FilesParts,
  repository: RepositoryRef,
  commit: string,
): Promise<CommitFiles> {
  const { entries, skipped: unlisted } = await listTree(client, repository, commit, limits)
  const { wanted, skipped } = chooseFiles(entries, limits)
  const { installation } = repository
  // Held here too: the store may forget what it was given a moment ago.
  const found = new Map<string, Blob>()
  for (const { sha } of wanted) {
    const known = blobs.get(installation, sha)
    if (known !== undefined) found.set(sha, known)
  }
  const keep = (sha: string, bytes: Buffer): void => {
    const blob = blobOf(bytes)
    found.set(sha, blob)
    blobs.set(installation, sha, blob)
  }
  const fetch: BlobFetch = { client, places, repository, commit, limits, keep }
  const missing = (): readonly TreeEntry[] => [
    ...new Map(wanted.filter(({ sha }) => !found.has(sha)).map((entry) => [entry.sha, entry])).values(),
  ]
  const first = missing()
  const treeBytes = entries.reduce((sum, { size }) => sum + size, 0)
  const isLarge = treeBytes > largeTree && first.length <= mostSingly
  if (first.length > limits.singly && !isLarge)
    await fetchArchive(
      fetch,
      wanted.filter(({ sha }) => !found.has(sha)),
    )
  const left = missing()
  await fetchSingly(fetch, left.slice(0, mostSingly))
  const files = new Map<string, string>()
  const unread: Skipped[] = []
  for (const { path, sha, size } of wanted) {
    const blob = found.get(sha)
    if (blob === undefined)
      unread.push({ what: path, why: `not in the archive of the commit, which is too large (${amount(size)})` })
    else if (blob.text === null) unread.push({ what: path, why: 'not text' })
    else files.set(path, blob.text)
  }
  return { commit, files, skipped: named([...unlisted, ...skipped, ...unread], limits.named) }
}

/** Names the first, and counts the others. */
function named(skipped: readonly Skipped[], most: number): readonly Skipped[] {
  if (skipped.length <= most) return skipped
  return [...skipped.slice(0, most), { what: `${skipped.length - most} more`, why: 'for the same reasons' }]
}
