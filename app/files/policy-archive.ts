import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Problem } from '../model/problem.ts'
import { byKind, isWanted, type PolicyFiles } from './policy-folder.ts'
import { readTar, type TarEntry, writeTar } from './tar.ts'

/** Under this name the modules of our `lib` stand beside somebody else's policies. */
export const libLabel = 'plumbline/lib'

const mostBytes = 64 * 1024 * 1024
/** What text shrinks to at best; small archives are mostly empty blocks. */
const largestRatio = 200
const limits = { entries: 10_000, fileBytes: 1_000_000 }

/** A tar.gz of the entries: equal entries give equal bytes. */
export function packArchive(entries: readonly TarEntry[]): Buffer {
  const packed = gzipSync(writeTar(entries), { level: 9 })
  // The header names the operating system; 255 is an unknown one (RFC 1952).
  packed[9] = 255
  return packed
}

/** Hex SHA-256 of an archive's bytes, by which it is pinned. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Reads an OPA bundle in memory: its Rego, but for our own `lib`, of which the installed one is used. `label` names its files. Throws a Problem `input.policy` for
 * bytes that are no bundle, for a digest that is not the one wanted, and for base data, which could change what policies say.
 */
export function unpackPolicies(bytes: Uint8Array, label: string, wanted?: string): PolicyFiles {
  const digest = digestOf(bytes)
  if (wanted !== undefined && wanted !== digest) {
    throw new Problem('input.policy', 'the bundle is another one than wanted', {
      file: label,
      found: `sha256:${digest}`,
      wanted: `sha256:${wanted}`,
      next: 'find out who changed it, or pin the new digest',
    })
  }
  const entries = readEntries(bytes, label).filter(({ name }) => !name.startsWith(`${libLabel}/`))
  refuseData(entries, label)
  const texts = entries
    .filter(({ name }) => isWanted(name))
    .map((entry) => ({ file: `${label}/${entry.name}`, text: decode(entry, label) }))
  if (!texts.some(({ file }) => file.endsWith('.rego'))) throw notBundle(label, 'it holds no policy')
  return byKind(texts)
}

function readEntries(bytes: Uint8Array, label: string): readonly TarEntry[] {
  try {
    const most = Math.min(mostBytes, Math.max(1024 * 1024, bytes.length * largestRatio))
    return readTar(gunzipSync(bytes, { maxOutputLength: most }), limits)
  } catch (cause) {
    const tooLarge = cause instanceof RangeError && 'code' in cause
    throw notBundle(label, tooLarge ? 'it unpacks to far more than policies' : String((cause as Error).message), cause)
  }
}

/** What `opa build` writes where there is none is an empty object. */
function refuseData(entries: readonly TarEntry[], label: string): void {
  const data = entries.find(
    (entry) => /(^|\/)data\.(json|ya?ml)$/.test(entry.name) && decode(entry, label).trim() !== '{}',
  )
  if (data === undefined) return
  throw new Problem('input.policy', 'a bundle with base data cannot be read', {
    file: `${label}/${data.name}`,
    wanted: 'policies alone',
    next: 'unpack the data and hand it over with --data',
  })
}

function decode({ name, bytes }: TarEntry, label: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Problem('input.policy', 'the policy is not UTF-8 text', {
      file: `${label}/${name}`,
      wanted: 'UTF-8',
      next: 'make the bundle again',
      cause,
    })
  }
}

function notBundle(file: string, found: string, cause?: unknown): Problem {
  return new Problem('input.policy', 'the bundle of policies cannot be read', {
    file,
    found,
    wanted: 'a .tar.gz with Rego, as plumbline policy bundle or opa build writes it',
    next: 'make it again, or check the path',
    ...(cause === undefined ? {} : { cause }),
  })
}
