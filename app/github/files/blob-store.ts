import { createHash } from 'node:crypto'
import { type BoundedCache, openBoundedCache } from '../bounded-cache.ts'

/** Contents of files by their git hash, apart for each installation: a hash alone opens nothing of somebody else's. */
export interface BlobStore {
  get(installation: number, sha: string): Blob | undefined
  set(installation: number, sha: string, blob: Blob): void
}

/** The text of a file; null for one that is no text. */
export interface Blob {
  readonly text: string | null
}

/** Keeps contents in memory, up to these bytes. */
export function openBlobStore(bytes: number): BlobStore {
  const cache: BoundedCache<Blob> = openBoundedCache(bytes, ({ text }) => (text?.length ?? 0) + 200)
  return {
    get: (installation, sha) => cache.get(`${installation} ${sha}`),
    set: (installation, sha, blob) => cache.set(`${installation} ${sha}`, blob),
  }
}

/** A file with a zero byte is no text. */
export function blobOf(bytes: Buffer): Blob {
  return { text: bytes.includes(0) ? null : bytes.toString('utf8') }
}

/** True when these bytes are what git knows by this hash (SHA-1, or SHA-256 in repositories that use it). */
export function hasHash(bytes: Buffer, sha: string): boolean {
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha
}
