import { createGunzip } from 'node:zlib'
import { Problem } from '../../model/problem.ts'
import type { RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { concurrently } from '../concurrently.ts'
import { type DownloadPlaces, download, TooLarge } from '../download/download.ts'
import { hasHash } from './blob-store.ts'
import type { TreeEntry } from './choose-files.ts'
import type { FileLimits } from './limits.ts'
import { readTar, TarError } from './tar.ts'

export interface BlobFetch {
  readonly client: Client
  readonly places: DownloadPlaces
  readonly repository: RepositoryRef
  readonly commit: string
  readonly limits: FileLimits
  readonly keep: (sha: string, bytes: Buffer) => void
}

const atOnce = 10

/** Fetches blobs one by one; each is held against its hash. */
export function fetchSingly(fetch: BlobFetch, entries: readonly TreeEntry[]): Promise<void> {
  const { client, repository } = fetch
  return concurrently(entries, atOnce, async ({ sha, path }) => {
    const { data } = await client.rest.git.getBlob({ owner: repository.owner, repo: repository.name, file_sha: sha })
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
    if (!hasHash(bytes, sha)) {
      throw new Problem('upstream.unexpected', 'GitHub: a file is not what its hash says', { file: path, found: sha })
    }
    fetch.keep(sha, bytes)
  })
}

/**
 * Fetches the archive of the commit and keeps what is wanted of it. Attributes in the repository can leave files out of an archive or change them;
 * what does not come as the tree has it is not kept. An archive past the limits, or broken, gives what came until then.
 */
export async function fetchArchive(fetch: BlobFetch, entries: readonly TreeEntry[]): Promise<void> {
  const { client, repository, limits, commit } = fetch
  const wanted = new Map(entries.map((entry) => [entry.path, entry]))
  const location = await archiveLocation(client, repository, commit)
  const gunzip = createGunzip()
  const pieces = download(fetch.places, { location, maxBytes: limits.archiveBytes, signal: client.sender.signal })
  const feeding = feed(pieces, gunzip)
  const insideTop = (path: string): string => path.slice(path.indexOf('/') + 1)
  try {
    const files = readTar(gunzip, {
      wants: (path, size) => wanted.get(insideTop(path))?.size === size,
      maxEntries: limits.entries,
      maxBytes: limits.unpackedBytes,
    })
    for await (const { path, bytes } of files) {
      const entry = wanted.get(insideTop(path))
      if (entry !== undefined && hasHash(bytes, entry.sha)) fetch.keep(entry.sha, bytes)
    }
  } catch (error) {
    client.sender.signal.throwIfAborted()
    if (!(error instanceof TarError) && !(error instanceof TooLarge) && !isOfZlib(error)) throw error
  } finally {
    gunzip.destroy()
    await feeding
  }
}

/** Hands the pieces on as fast as they are taken; what goes wrong comes out at the other end. */
async function feed(pieces: AsyncIterable<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (gunzip.destroyed) return
      if (!gunzip.write(piece)) await drained(gunzip)
    }
    gunzip.end()
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function drained(stream: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.once('drain', done)
    stream.once('close', done)
  })
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

async function archiveLocation(client: Client, repository: RepositoryRef, commit: string): Promise<string> {
  const { headers, status } = await client.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
    owner: repository.owner,
    repo: repository.name,
    ref: commit,
    request: { redirect: 'manual' },
  })
  if (headers.location !== undefined) return headers.location
  throw new Problem('upstream.unexpected', 'GitHub: there is no archive of the commit', { found: String(status) })
}
