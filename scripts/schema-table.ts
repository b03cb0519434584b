import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { deriveTables, type ProviderSchema } from '../app/schema/derive.ts'

/**
 * Derives the tables of app/schema from provider schemas:
 *
 *   tsx scripts/schema-table.ts [--out app/schema] [--versions version.json] schema.json…
 *
 * Each file (plain or .gz) is what `terraform providers schema -json` printed, or one provider's part of it. Terraform does not say
 * the providers' versions there: they come from `terraform version -json` (--versions) or from a file name, `aws-6.47.0.json.gz`.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'app/schema' }, versions: { type: 'string' } },
  })
  if (positionals.length === 0) throw new Error('name at least one file made by terraform providers schema -json')
  const versions = values.versions === undefined ? {} : (readJson(values.versions).provider_selections ?? {})
  const tables = deriveTables(positionals.flatMap((file) => providersOf(file, versions)))
  for (const [prefix, text] of tables) {
    const file = join(values.out, `${prefix}.table.br`)
    // Compressors differ between releases of Node, so only a different text is a reason to write.
    const same = existsSync(file) && brotliDecompressSync(readFileSync(file)).toString() === text
    const bytes = same ? readFileSync(file) : compress(text)
    if (!same) writeFileSync(file, bytes)
    const types = text.split('\n').length - 2
    process.stdout.write(
      `${file}: ${types} types, ${text.length} characters, ${bytes.length} bytes${same ? ', as before' : ''}\n`,
    )
  }
}

interface SchemaFile extends Omit<ProviderSchema, 'name' | 'version'> {
  readonly provider_schemas?: Readonly<Record<string, Omit<ProviderSchema, 'name' | 'version'>>>
  readonly provider_selections?: Readonly<Record<string, string>>
}

function providersOf(file: string, versions: Readonly<Record<string, string>>): ProviderSchema[] {
  const content = readJson(file)
  const [, stem = 'provider', versionInName] = /^(.+?)(?:-(\d[\w.+-]*?))?\.json(?:\.gz)?$/.exec(basename(file)) ?? []
  if (content.provider_schemas === undefined) return [{ ...content, name: stem, version: versionInName ?? 'unknown' }]
  return Object.entries(content.provider_schemas).map(([source, schema]) => {
    const name = basename(source)
    return { ...schema, name, version: versions[source] ?? (name === stem ? versionInName : undefined) ?? 'unknown' }
  })
}

function readJson(file: string): SchemaFile {
  const bytes = readFileSync(file)
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  return JSON.parse(text.toString('utf8'))
}

function compress(text: string): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  return brotliCompressSync(text, { params })
}

main()
