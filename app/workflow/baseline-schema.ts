import { Buffer } from 'node:buffer'
import * as z from 'zod'
import { type BaselineEntry, baselineSchema, baselineStatuses } from '../evaluate/baseline.ts'
import { placeAt } from '../ingest/json/place.ts'
import { scan } from '../ingest/json/scan.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'

const text = z.string().min(1)

const entry = z.strictObject({
  root: text.describe('Terraform root module'),
  address: text.optional().describe('Terraform address; absent for findings about a run as a whole'),
  policy: text.describe('Policy id'),
  path: z.array(z.union([z.string(), z.int().min(0)])).describe('Attribute path; empty for the subject as a whole'),
  status: z.enum(baselineStatuses).describe('What the finding was; `waived` accepts only findings that are waived'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Identity of the finding, without its count indices'),
  count: z.int().min(1).describe('How many findings are alike'),
})

const baseline = z.strictObject({
  schema: z.literal(baselineSchema),
  entries: z.array(entry).describe('Sorted by root, address, policy, path, status and fingerprint'),
})

/** The JSON Schema (draft 7) of baseline files; published as `docs/schemas/baseline-1.schema.json`. */
export function baselineJsonSchema(): JsonObject {
  const plain = JSON.parse(JSON.stringify(z.toJSONSchema(baseline, { target: 'draft-7', io: 'input' })))
  const { $schema, ...rest } = plain as JsonObject
  return {
    $schema,
    title: 'Plumbline baseline, version 1',
    description:
      'Findings that are accepted as they were when `plumbline check --write-baseline` wrote the file. It holds no values and no messages.',
    ...rest,
  }
}

/** Reads a baseline file. Throws a Problem `input.baseline` for anything else than one of this version. */
export function readBaseline(bytes: Uint8Array, file: string): readonly BaselineEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scanned = scan(buffer, 0)
  if (scanned.fault !== undefined) throw notJson(file, buffer, scanned.at)
  const document = JSON.parse(buffer.toString('utf8')) as Json
  const schema = isObject(document) ? document.schema : undefined
  if (schema !== baselineSchema) throw notBaseline(file, schema)
  const parsed = baseline.safeParse(document)
  if (parsed.success) return parsed.data.entries.map(toEntry)
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String).join('.') ?? ''
  throw wrong(file, `the baseline is not what it should be${path === '' ? '' : ` at ${path}`}`, {
    found: issue?.code === 'unrecognized_keys' ? `the key ${issue.keys.join(', ')}` : (issue?.message ?? ''),
    wanted: 'what docs/schemas/baseline-1.schema.json describes',
  })
}

function toEntry({ address, ...rest }: z.output<typeof entry>): BaselineEntry {
  return { ...rest, ...(address === undefined ? {} : { address }) }
}

const again = 'write it again with --write-baseline'

function wrong(file: string, message: string, details: ProblemDetails): Problem {
  return new Problem('input.baseline', message, { file, next: again, ...details })
}

function notJson(file: string, bytes: Buffer, at: number): Problem {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(bytes.toString('latin1'))
  const { line, column } = placeAt(bytes, conflict === null ? at : conflict.index)
  return wrong(
    file,
    conflict === null ? 'the baseline is no well-formed JSON' : 'the baseline holds a merge conflict',
    {
      line,
      column,
      found:
        conflict?.[0] ??
        (at >= bytes.length ? 'the end of the file' : JSON.stringify(bytes.toString('utf8', at, at + 20))),
      wanted: 'a file that --write-baseline wrote',
    },
  )
}

function notBaseline(file: string, schema: Json | undefined): Problem {
  const version = typeof schema === 'string' ? /^plumbline\.baseline\/(\d{1,9})$/.exec(schema)?.[1] : undefined
  if (version !== undefined && Number(version) > 1) {
    return wrong(file, 'the baseline was written by a newer version', {
      found: `plumbline.baseline/${version}`,
      wanted: baselineSchema,
      next: `update plumbline, or ${again}`,
    })
  }
  return wrong(file, 'this is no baseline', {
    found: typeof schema === 'string' ? `the schema ${JSON.stringify(schema.slice(0, 60))}` : 'no key "schema"',
    wanted: `a file that --write-baseline wrote, of the schema ${baselineSchema}`,
  })
}
