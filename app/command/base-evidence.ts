import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { type Input, readInputs } from '../files/inputs.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FileTree } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import type { BasePlace } from './base-place.ts'
import { looksLikeEvidence, type ReadRequest, readInput } from './evidence.ts'

export interface BaseEvidence {
  readonly evidence: readonly Evidence[]
  readonly notices: readonly Notice[]
}

export interface BaseEvidenceRequest extends ReadRequest {
  /** What the command was given for now. */
  readonly inputs: readonly string[]
  /** What that turned out to be. */
  readonly evidence: readonly Evidence[]
}

/** Reads the plans and states that a base holds where the inputs are now. One that is not there is new as a whole, which is said. */
export async function gatherBaseEvidence(
  place: Exclude<BasePlace, { readonly kind: 'file' }>,
  request: BaseEvidenceRequest,
): Promise<BaseEvidence> {
  const evidence: Evidence[] = []
  const notices: Notice[] = []
  const names = new Set(request.evidence.map(({ path }) => basename(path)))
  for (const input of request.inputs) {
    const before = evidence.length
    for await (const each of inputsAt(place, treePath(place, input), names)) {
      const read = readInput(each, request)
      if (!('why' in read)) evidence.push(read)
    }
    if (evidence.length === before) notices.push(missing(input, place.name))
  }
  return { evidence, notices }
}

/** Reads the one plan or state that a base is; it stands for the one piece of evidence there is now. */
export async function readBaseFile(name: string, now: readonly Evidence[], request: ReadRequest): Promise<Evidence> {
  const [only] = now
  if (only === undefined || now.length > 1) {
    throw new Problem('input.base', 'a plan can be the base of one plan only', {
      file: name,
      found: `${now.length} plans and states to compare`,
      wanted: 'one input, or a folder as base',
      next: 'name one plan, or give --base a folder that holds the plans of the base',
    })
  }
  for await (const input of readInputs([name], readOptions)) {
    const read = readInput(input, { ...request, root: only.root })
    if (!('why' in read)) return read
    throw new Problem('input.base', 'the base was passed over', { file: name, found: read.why, next: 'drop --only' })
  }
  throw new Problem('input.base', 'the base holds nothing', { file: name })
}

const readOptions = {
  looksLikeEvidence,
  readStandardInput: async () => new Uint8Array(),
  workingDirectory: process.cwd(),
}

function treePath(place: Exclude<BasePlace, { readonly kind: 'file' }>, input: string): string {
  const path = input === '-' ? undefined : place.pathOf(input)
  if (path !== undefined) return path
  throw new Problem('input.base', `there is no counterpart of ${input} on the base`, {
    file: place.name,
    found: input === '-' ? 'standard input' : 'an input outside of what the base covers',
    wanted: 'inputs below the working directory, or in the repository of the reference',
    next: 'name the plan of the base itself with --base',
  })
}

async function* inputsAt(
  place: Exclude<BasePlace, { readonly kind: 'file' }>,
  path: string,
  names: ReadonlySet<string>,
): AsyncGenerator<Input> {
  if (place.kind === 'folder') {
    const { folder } = place
    if (!existsSync(join(folder, path))) return
    for await (const input of readInputs([join(folder, path)], readOptions)) {
      yield { ...input, root: await place.rootOf(dirname(relative(folder, input.path))) }
    }
    return
  }
  const { tree } = place
  const named = tree.list(path) === undefined
  for (const [file, bytes] of tree.readMany(named ? [path] : [...walk(tree, path, names)])) {
    const likely = named || looksLikeEvidence(bytes.subarray(0, 65_536), bytes.length < 65_536)
    if (likely) yield { path: place.shown(file), bytes, named, root: await place.rootOf(dirname(file)) }
  }
}

const ignored = new Set(['.terraform', 'node_modules'])

/** Files that are called like a plan or a state, or as one is called now: reading everything a repository holds would take too long. */
function* walk(tree: FileTree, folder: string, names: ReadonlySet<string>): Generator<string> {
  for (const { name, kind } of tree.list(folder) ?? []) {
    const path = folder === '.' ? name : `${folder}/${name}`
    if (kind === 'folder' && !ignored.has(name)) yield* walk(tree, path, names)
    if (kind === 'file' && (names.has(name) || /plan|state/i.test(name))) yield path
  }
}

function missing(input: string, base: string): Notice {
  return {
    kind: 'base',
    message: `the base has no plan and no state for ${input}: what is found there is new, unless a plan says itself that it was so before`,
    source: base,
  }
}
