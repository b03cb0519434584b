import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../model/json.ts'
import type { Bundle } from '../model/policy.ts'
import type { BundleStore } from '../workflow/ports.ts'
import { writeWhole } from './write-file.ts'

/** The last policies under a name that compiled. */
export interface LastGood {
  /** Undefined when there are none, or they are not kept any more. */
  read(key: string): Promise<readonly Bundle[] | undefined>
  write(key: string, bundles: readonly Bundle[]): Promise<void>
}

interface Entry {
  readonly digest: string
  readonly data?: JsonObject
}

/** Keeps which bundles were the last good ones, as files in a folder; the bundles themselves stay in their own store. */
export function createLastGood(folder: string, bundles: BundleStore): LastGood {
  const fileOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.good`)
  const written = new Map<string, string>()
  return {
    async read(key) {
      try {
        const entries = JSON.parse(await readFile(fileOf(key), 'utf8')) as readonly Entry[]
        const found = await Promise.all(
          entries.map(async ({ digest, data }) => withData(await bundles.read(digest), data)),
        )
        return found.every((each) => each !== undefined) ? found : undefined
      } catch {
        return undefined
      }
    },
    async write(key, given) {
      const text = JSON.stringify(
        given.map(({ digest, data }): Entry => (data === undefined ? { digest } : { digest, data })),
      )
      if (written.get(key) === text) return
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(fileOf(key), text)
        written.set(key, text)
      } catch {
        // What cannot be kept is missed only once policies break; it must not stop a check that is fine.
      }
    },
  }
}

function withData(bundle: Bundle | undefined, data: JsonObject | undefined): Bundle | undefined {
  return bundle === undefined || data === undefined ? bundle : { ...bundle, data }
}
