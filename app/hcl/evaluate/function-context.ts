import { Buffer } from 'node:buffer'
import type { FileTree } from '../../model/file-tree.ts'
import type { FunctionContext } from '../functions/context.ts'
import { joinPath, leadsOut } from '../modules/path.ts'
import { parseTemplate } from '../parse/alone.ts'
import { EvaluationError, type Value, type ValueObject } from '../value.ts'
import { valueAt } from '../values/order.ts'
import { TooLarge } from '../values/weight.ts'
import { evaluate } from './expression.ts'
import type { Scope } from './scope.ts'
import { evaluateTemplate } from './template.ts'
import { Trace } from './trace.ts'
import type { Work } from './work.ts'

/** What functions need that takes a library. */
export type Decoders = Pick<FunctionContext, 'decodeYaml' | 'gunzip'>

/** Listing more files than this is given up. */
const mostFiles = 20_000

/** Lets functions read the files of a tree, from the folder of the root module on. Nothing outside can be reached. */
export function openFunctionContext(
  tree: FileTree,
  directory: string,
  decoders: Decoders,
  work: () => Work,
): FunctionContext {
  const inside = (path: string): string | undefined => {
    const joined = joinPath(directory, path)
    // A path with `~` starts at somebody's home.
    return leadsOut(joined) || path.startsWith('~') ? undefined : joined
  }
  const exists = (path: string): boolean | undefined => {
    const file = inside(path)
    if (file === undefined) return undefined
    const { folder, name } = splitPath(file)
    const isListed = tree.list(folder)?.some((entry) => entry.kind === 'file' && entry.name === name) === true
    // What is listed and cannot be read leads out of the tree.
    return isListed && tree.read(file) === undefined ? undefined : isListed
  }
  const known = new Map<string, Uint8Array | undefined>()
  return {
    ...decoders,
    fileExists: exists,
    tooLarge: () => work().refuse('its result is too large to compute'),
    readBytes: (path) => {
      if (!known.has(path)) known.set(path, readBytes(path))
      return known.get(path)
    },
    listFiles: (path) => {
      const folder = inside(path)
      return folder === undefined ? undefined : listBelow(tree, folder)
    },
    evaluateTemplate: (text, variables, file) => evaluateText(text, variables, file, work()),
  }

  function readBytes(path: string): Uint8Array | undefined {
    const file = inside(path)
    const text = file === undefined ? undefined : tree.read(file)
    if (text === undefined && exists(path) !== undefined) return undefined
    if (text === undefined || text.includes('\ufffd')) {
      const why = text === undefined ? `lies outside of what may be read` : 'is no text'
      work().refuse(`${JSON.stringify(path)} ${why}, so what it holds is unknown`)
      throw new TooLarge('no text that can be read')
    }
    return Buffer.from(text, 'utf8')
  }
}

function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/')
  return at === -1 ? { folder: '.', name: path } : { folder: path.slice(0, at), name: path.slice(at + 1) }
}

function listBelow(tree: FileTree, top: string): readonly string[] | undefined {
  const found: string[] = []
  const pending = ['']
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const { name, kind } of tree.list(joinPath(top, below === '' ? '.' : below)) ?? []) {
      const path = below === '' ? name : `${below}/${name}`
      if (kind === 'file') found.push(path)
      else pending.push(path)
      if (found.length + pending.length > mostFiles) return undefined
    }
  }
  return found.sort()
}

function evaluateText(text: string, variables: ValueObject, file: string | undefined, work: Work): Value {
  const { value, diagnostics } = parseTemplate(text)
  if (value === null || diagnostics.length > 0) {
    throw new EvaluationError(`${file ?? 'the template'} cannot be read: ${diagnostics[0]?.message ?? ''}`)
  }
  const scope: Scope = {
    names: {
      resolve: (name) => {
        const found = valueAt(variables, name)
        if (found === undefined) throw new EvaluationError(`the template is given no variable "${name}"`)
        return found
      },
    },
    bound: undefined,
    repetition: undefined,
    trace: new Trace(),
    work,
    evaluate,
  }
  return evaluateTemplate(value.parts, scope)
}
