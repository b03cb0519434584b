import { type Input, readInputs } from '../files/inputs.ts'
import { couldBeEvidence, detect } from '../ingest/detect.ts'
import { readEvidence } from '../ingest/read-evidence.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'

export interface Gathered {
  readonly evidence: readonly Evidence[]
  readonly skipped: readonly Skipped[]
}

export interface GatherRequest {
  readonly paths: readonly string[]
  /** Kinds to judge; all when absent. */
  readonly only?: readonly string[]
  /** Name of the root, when the user gives one. */
  readonly root?: string
  readonly onStep: (what: string) => void
}

/**
 * Reads what the user pointed at. A file named by the user must be evidence (else a Problem says what it is); of a folder's files only those
 * that are count, and what looked like evidence but is not is listed with the reason.
 */
export async function gatherEvidence(request: GatherRequest): Promise<Gathered> {
  const evidence: Evidence[] = []
  const skipped: Skipped[] = []
  const inputs = readInputs(request.paths, {
    looksLikeEvidence: couldBeEvidence,
    readStandardInput,
    workingDirectory: process.cwd(),
  })
  for await (const input of inputs) {
    request.onStep(`reading ${input.path}`)
    const read = await readInput(input, request)
    if ('resources' in read) evidence.push(read)
    else skipped.push(read)
  }
  return { evidence, skipped }
}

async function readInput(input: Input, { only, root }: GatherRequest): Promise<Evidence | Skipped> {
  const options = { path: input.path, root: root ?? input.root }
  const detected = detect(input.bytes)
  if (only && !only.includes(detected.kind))
    return { what: input.path, why: `it is ${detected.name}, and --only asks for ${only.join(', ')}` }
  if (!input.named && !detected.readable)
    return { what: input.path, why: `it is ${detected.name}, which is not judged` }
  return readEvidence(input.bytes, options)
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
