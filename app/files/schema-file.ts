import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { installed } from './place.ts'

/**
 * Text of the table of provider schemas for a prefix of type names (`aws`), as `openSchema` wants it; undefined where there is none.
 * The file is `app/schema/<prefix>.table.br`, UTF-8 under Brotli, made by scripts/schema-table.ts.
 */
export function readSchemaTable(prefix: string): string | undefined {
  if (!/^[\w-]+$/.test(prefix)) return undefined
  const bytes = readIfThere(installed('app', 'schema', `${prefix}.table.br`))
  // The table is ASCII alone, and Latin-1 decodes several times faster than UTF-8.
  return bytes && brotliDecompressSync(bytes).toString('latin1')
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
