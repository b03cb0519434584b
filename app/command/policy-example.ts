import { createHash } from 'node:crypto'
import { readSchemaTable } from '../files/schema-file.ts'
import { readExample as readTerraform } from '../ingest/terraform-source/example.ts'
import type { Evidence } from '../model/evidence.ts'
import { openSchema } from '../schema/schema.ts'
import { planned } from '../workflow/example-change.ts'
import type { PolicyExample } from '../workflow/examples.ts'

const schema = openSchema(readSchemaTable)

/** The evidence an example stands for. Throws a Problem whose line counts in the example's own text, for Terraform that cannot be read. */
export async function readExample(example: PolicyExample): Promise<Evidence> {
  const { resources, relate } = readText(example.file, example.terraform)
  const before = example.before === undefined ? undefined : readText(`${example.file} (before)`, example.before)
  return {
    kind: before === undefined ? 'source' : 'plan',
    path: example.file,
    sha256: createHash('sha256').update(example.terraform).digest('hex'),
    root: '.',
    formatVersion: '1',
    resources: before === undefined ? resources : planned(before.resources, resources),
    relate,
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
  }
}

function readText(file: string, text: string) {
  return readTerraform([{ file, text }], schema)
}
