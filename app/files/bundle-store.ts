import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Bundle, BundlePart } from '../model/policy.ts'
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
  const { wasm, parts, ...rest } = bundle
  const stored = parts?.map((part) => ({ ...part, wasm: part.wasm.byteLength }))
  const head = JSON.stringify({ ...rest, ...(stored === undefined ? {} : { parts: stored }) })
  const body = Buffer.concat([Buffer.from(`${head}\n`), ...(parts ?? []).map((part) => part.wasm), wasm])
  return Buffer.concat([Buffer.from(`plumbline-bundle ${sha256(body)}\n`), body])
}

/** What stands before the modules: of parts, how many bytes of what follows each takes. */
type Head = Omit<Bundle, 'wasm' | 'parts'> & {
  readonly parts?: readonly (Omit<BundlePart, 'wasm'> & { readonly wasm: number })[]
}

/** The bundle in the bytes, or undefined when they are not whole or hold another one. */
export function decodeBundle(bytes: Buffer, digest?: string): Bundle | undefined {
  const headEnd = bytes.indexOf(10)
  const body = bytes.subarray(headEnd + 1)
  if (headEnd < 0 || bytes.subarray(0, headEnd).toString('latin1') !== `plumbline-bundle ${sha256(body)}`)
    return undefined
  const jsonEnd = body.indexOf(10)
  const { parts, ...rest } = JSON.parse(body.subarray(0, jsonEnd).toString('utf8')) as Head
  if (digest !== undefined && rest.digest !== digest) return undefined
  let end = jsonEnd + 1
  const cut = parts?.map((part) => {
    end += part.wasm
    return { ...part, wasm: body.subarray(end - part.wasm, end) }
  })
  return { ...rest, ...(cut === undefined ? {} : { parts: cut }), wasm: body.subarray(end) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
