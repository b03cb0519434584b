import { resolve } from 'node:path'
import { type Input, readInputs } from '../files/inputs.ts'
import { readSchemaTable } from '../files/schema-file.ts'
import { detect, isReadable } from '../ingest/detect.ts'
import { readEvidence } from '../ingest/read-evidence.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import { Problem } from '../model/problem.ts'
import { sensitivePaths } from '../schema/describe.ts'
import { openSchema } from '../schema/schema.ts'

/** Tables are read when a type is first asked about. */
const schema = openSchema(readSchemaTable)

export interface Gathered {
  readonly evidence: readonly Evidence[]
  readonly skipped: readonly Skipped[]
}

export interface GatherRequest extends ReadRequest {
  readonly paths: readonly string[]
  readonly onStep: (what: string) => void
  /** What was read of an input ahead of time, if anything was. */
  readonly early?: (path: string) => Promise<Uint8Array | undefined>
}

export interface ReadRequest {
  /** Kinds to judge; all when absent. */
  readonly only?: readonly string[]
  /** Name of the root, when the user gives one. */
  readonly root?: string
}

/** Kinds that are worth a word when a folder holds them, since somebody may have meant them to be judged. */
const worthSaying = ['encrypted', 'sarif', 'cyclonedx', 'spdx']

/**
 * Reads what the user pointed at. A file named by the user must be evidence (else a Problem says what it is); of a folder's files those that are
 * evidence count, and what is near to it is listed with the reason why it was not judged.
 */
export async function gatherEvidence(request: GatherRequest): Promise<Gathered> {
  const evidence: Evidence[] = []
  const skipped: Skipped[] = []
  const { early } = request
  const workingDirectory = process.cwd()
  const options = { looksLikeEvidence, readStandardInput, workingDirectory, ...(early ? { early } : {}) }
  const inputs = readInputs(request.paths, options)
  const done = new Set<string>()
  for await (const input of inputs) {
    // A file that was named is also found in a folder that was named.
    const file = resolve(input.path)
    if (done.has(file)) continue
    done.add(file)
    request.onStep(`reading ${input.path}`)
    const read = readInput(input, request)
    if ('why' in read) skipped.push(read)
    else evidence.push(read)
  }
  return { evidence, skipped }
}

/** Whether a file can be worth reading, by its first bytes. */
export function looksLikeEvidence(prefix: Uint8Array, whole: boolean): boolean {
  const { kind } = detect(prefix)
  return isReadable(kind) || worthSaying.includes(kind) || (!whole && kind === 'broken-json')
}

/** Reads one input; what it was passed over for when it is not to be judged. */
export function readInput(input: Input, { only, root }: ReadRequest): Evidence | Skipped {
  const { kind } = detect(input.bytes)
  const judgedAs = kind === 'state-file' ? 'state' : kind === 'saved-plan' ? 'plan' : kind
  if (isReadable(kind) && only && !only.includes(judgedAs)) {
    return { what: input.path, why: `a ${judgedAs}, and only ${only.join(', ')} was asked for` }
  }
  try {
    return readEvidence(input.bytes, {
      path: input.path,
      root: root ?? input.root,
      sensitivePaths: (typeKey) => sensitivePaths(schema, typeKey),
      body: schema.body,
    })
  } catch (error) {
    const passOver = !input.named && !isReadable(kind) && error instanceof Problem
    if (!passOver) throw error
    return { what: input.path, why: error.message }
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
