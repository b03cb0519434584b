import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly lines: number
  /** The text without comments and quoted strings; template literals stay. */
  readonly code: string
  /** Files of the repository it imports, for types or values, static or dynamic. */
  readonly imports: readonly string[]
  /** Those of `imports` that are there at run time. */
  readonly loads: readonly string[]
  /** Everything else it imports: `node:fs`, `yaml`. */
  readonly packages: readonly string[]
}

/** All TypeScript below the given folders (those that exist), tests left out. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return listFiles(...folders)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(readSource)
}

/** All files below the given folders and files, relative to the repository, sorted. */
export function listFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
        .sort()
    } catch {
      return []
    }
  })
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const specifiers = specifiersIn(text)
  const ours = (each: readonly string[]) =>
    each.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name))
  return {
    path,
    lines: text.split('\n').length - 1,
    code: withoutCommentsAndStrings(text),
    imports: ours(specifiers),
    loads: ours(specifiersIn(withoutTypeImports(text))),
    packages: specifiers.filter((each) => !each.startsWith('.')),
  }
}

const commentOrText = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/g

/** What a source imports: `from '…'`, `import '…'`, `import('…')` for values and types. */
export function specifiersIn(text: string): readonly string[] {
  const code = text.replace(commentOrText, (match) => (match.startsWith('/') ? ' ' : match))
  const imports =
    /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'/g
  return [...code.matchAll(imports)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The source without `import type … from` and `export type … from`, which the compiler erases. */
export function withoutTypeImports(text: string): string {
  return text.replace(/^(import|export)\s+type\b[^'"`;]*?\bfrom\s*'[^']+'/gm, '')
}

/** The code alone, so that a word in a comment or a message is not taken for a use. */
export function withoutCommentsAndStrings(text: string): string {
  return text.replace(commentOrText, (match) => (match.startsWith('`') ? match : match.startsWith('/') ? ' ' : "''"))
}
