import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

// The tables lie in app/schema, whether this file runs from app/files, from dist/ or from action/dist/.
const folders = ['../schema/', '../app/schema/', '../../app/schema/'].map((folder) => new URL(folder, import.meta.url))

/**
 * Text of the table of provider schemas for a prefix of type names (`aws`), as `openSchema` wants it; undefined where there is none.
 * The file is `<prefix>.table.br`, UTF-8 under Brotli, made by scripts/schema-table.ts.
 */
export function readSchemaTable(prefix: string): string | undefined {
  if (!/^[\w-]+$/.test(prefix)) return undefined
  for (const folder of folders) {
    const bytes = readIfThere(new URL(`${prefix}.table.br`, folder))
    if (bytes !== undefined) return brotliDecompressSync(bytes).toString('latin1')
  }
  return undefined
}

function readIfThere(file: URL): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
