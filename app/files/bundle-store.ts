import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Bundle } from '../model/policy.ts'
import type { BundleStore } from '../workflow/ports.ts'
import { writeWhole } from './write-file.ts'

/** Where compiled policies are kept: PLUMBLINE_CACHE_DIR, else the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.PLUMBLINE_CACHE_DIR ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plumbline')
}

/**
 * Bundles on disk, one file each: a line of JSON (with the digest of all that follows) and the WebAssembly after it. A file that is
 * torn, altered or of another digest counts as absent, so that it is built again; a folder that cannot be written only costs time.
 */
export function createBundleStore(folder: string): BundleStore {
  const fileOf = (digest: string) => join(folder, `${digest}.bundle`)
  return {
    async read(digest) {
      try {
        return decodeBundle(await readFile(fileOf(digest)), digest)
      } catch {
        return undefined
      }
    },
    async write(bundle) {
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(fileOf(bundle.digest), encodeBundle(bundle))
      } catch {
        // A cache that cannot be written must not stop a check.
      }
    },
  }
}

/** A bundle as bytes; `decodeBundle` proves that they are whole. */
export function encodeBundle(bundle: Bundle): Buffer {
  const { wasm, ...rest } = bundle
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), wasm])
  return Buffer.concat([Buffer.from(`plumbline-bundle ${sha256(body)}\n`), body])
}

/** The bundle in the bytes, or undefined when they are not whole or hold another one. */
export function decodeBundle(bytes: Buffer, digest?: string): Bundle | undefined {
  const headEnd = bytes.indexOf(10)
  const body = bytes.subarray(headEnd + 1)
  if (headEnd < 0 || bytes.subarray(0, headEnd).toString('latin1') !== `plumbline-bundle ${sha256(body)}`)
    return undefined
  const jsonEnd = body.indexOf(10)
  const rest = JSON.parse(body.subarray(0, jsonEnd).toString('utf8')) as Omit<Bundle, 'wasm'>
  if (digest !== undefined && rest.digest !== digest) return undefined
  return { ...rest, wasm: body.subarray(jsonEnd + 1) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
