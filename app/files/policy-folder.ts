import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { FileTree } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import type { RegoModule } from '../workflow/ports.ts'

const largestModule = 1_000_000
const mostModules = 5_000
const ignored = new Set(['.git', '.terraform', 'node_modules'])

export interface PolicyFiles {
  /** Policies and what they import. */
  readonly modules: readonly RegoModule[]
  /** Files whose name ends in `_test.rego`. */
  readonly tests: readonly RegoModule[]
  /** Texts of `examples.yaml` files by path. */
  readonly examples: readonly { readonly file: string; readonly text: string }[]
}

/**
 * Reads the Rego files below a folder (or one file), sorted by path, named by `label` and their path in the folder. Throws a Problem when
 * it cannot be read or holds more than anybody writes by hand.
 */
export async function readPolicyFolder(folder: string, label: string): Promise<PolicyFiles> {
  const files = (await listFiles(folder)).filter(isWanted)
  if (files.length > mostModules) throw tooLarge(folder, `${files.length} files`, `at most ${mostModules}`)
  const texts: NamedText[] = []
  for (const file of files) {
    const name = join(label, relative(folder, file)).split(sep).join('/')
    texts.push({ file: name, text: await readText(file, name) })
  }
  return byKind(texts)
}

/** The same from a file tree, at a path in it; nothing where the tree holds nothing. */
export function readPolicyTree(tree: FileTree, path: string, label: string): PolicyFiles {
  const files = tree.list(path) === undefined ? [path] : listTree(tree, path)
  const wanted = files.filter(isWanted)
  if (wanted.length > mostModules) throw tooLarge(label, `${wanted.length} files`, `at most ${mostModules}`)
  const texts = wanted.flatMap((file) => {
    const text = tree.read(file)
    const inside = file === path ? '' : path === '.' ? file : file.slice(path.length + 1)
    return text === undefined ? [] : [{ file: join(label, inside).split(sep).join('/'), text }]
  })
  return byKind(texts)
}

function listTree(tree: FileTree, folder: string): readonly string[] {
  return (tree.list(folder) ?? []).flatMap(({ name, kind }) => {
    const path = folder === '.' ? name : `${folder}/${name}`
    if (kind === 'file') return [path]
    return ignored.has(name) ? [] : listTree(tree, path)
  })
}

export interface NamedText {
  readonly file: string
  readonly text: string
}

/** Rego and examples; anything else is left alone. */
export function isWanted(file: string): boolean {
  return /(\.rego|(^|[\\/])examples\.ya?ml)$/.test(file)
}

/** The files told apart by their names. */
export function byKind(texts: readonly NamedText[]): PolicyFiles {
  const rego = texts.filter(({ file }) => file.endsWith('.rego'))
  return {
    modules: rego.filter(({ file }) => !file.endsWith('_test.rego')),
    tests: rego.filter(({ file }) => file.endsWith('_test.rego')),
    examples: texts.filter(({ file }) => !file.endsWith('.rego')),
  }
}

async function listFiles(path: string): Promise<string[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new Problem('input.policy', 'the policy folder cannot be read', {
      file: path,
      found:
        cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'nothing at that path' : String(cause),
      wanted: 'a folder with .rego files',
      next: 'check --policies, or policies.folders in the configuration',
      cause,
    })
  })
  if (info.isFile()) return [path]
  const result: string[] = []
  const entries = await readdir(path, { withFileTypes: true, recursive: false })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name)
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name)) result.push(...(await listFiles(full)))
    } else if (entry.isFile()) result.push(full)
  }
  return result
}

async function readText(file: string, name: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Problem('input.policy', 'the policy cannot be read', {
      file: name,
      found: String(cause),
      next: 'check its permissions',
      cause,
    })
  })
  if (bytes.length > largestModule) throw tooLarge(name, `${bytes.length} bytes`, `at most ${largestModule} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Problem('input.policy', 'the policy is not UTF-8 text', {
      file: name,
      wanted: 'UTF-8',
      next: 'save it as UTF-8',
      cause,
    })
  }
}

function tooLarge(file: string, found: string, wanted: string): Problem {
  return new Problem('input.too-large', 'more policies than can be read', {
    file,
    found,
    wanted,
    next: 'name the folder of the policies',
  })
}
