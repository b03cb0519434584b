import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path/posix'
import { globPattern } from '../app/hcl/functions/glob.ts'
import { compilePattern, matchFirst, PatternError } from '../app/hcl/regex/regex.ts'
import { Problem } from '../app/model/problem.ts'

const ignored = new Set(['.git', '.terraform', 'node_modules'])
const mostEntries = 500_000

/**
 * The paths that paths and globs name, each once, in order. What is there by that very name is taken as it is; a glob (`*`, `**`, `?`, `[a-z]`,
 * `{a,b}`) stands for all files, or all folders, that it matches. Throws a Problem where nothing is there.
 */
export function expandPaths(input: string, wanted: readonly string[], kind: 'file' | 'folder'): readonly string[] {
  const found = wanted.flatMap((pattern) => {
    if (existsSync(pattern)) return [pattern]
    const matches = /[*?[{]/.test(pattern) ? matching(input, pattern, kind) : []
    if (matches.length > 0) return matches
    throw new Problem('input.unreadable', `nothing is there for the input ${input}`, {
      found: `no ${kind} ${pattern}`,
      wanted: 'paths and globs, seen from the top of the workspace',
      next: 'check the path, and that an earlier step made it or checked it out',
    })
  })
  return [...new Set(found)]
}

function matching(input: string, pattern: string, kind: 'file' | 'folder'): readonly string[] {
  const clean = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const expression = globPattern(clean)
  const steps = clean.split('/')
  const fixed = steps
    .slice(
      0,
      steps.findIndex((step) => /[*?[{\\]/.test(step)),
    )
    .join('/')
  const start = fixed === '' && clean.startsWith('/') ? '/' : fixed
  try {
    if (expression === undefined) throw new PatternError('unfinished')
    const compiled = compilePattern(expression)
    return [...walk(start, kind, { left: mostEntries })].filter((path) => matchFirst(compiled, path) !== undefined)
  } catch (cause) {
    if (!(cause instanceof PatternError)) throw cause
    throw new Problem('input.usage', `the input ${input} holds a glob that has no meaning`, {
      found: pattern,
      wanted: '*, **, ?, [a-z] and {a,b}',
      cause,
    })
  }
}

/** Everything of a kind below a folder, in the order of names; links are not followed. */
function* walk(folder: string, kind: 'file' | 'folder', count: { left: number }): Generator<string> {
  if (!isFolder(folder === '' ? '.' : folder)) return
  const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    count.left -= 1
    if (count.left < 0) {
      throw new Problem('input.too-large', 'a glob has to look at too many files', {
        found: `more than ${mostEntries}`,
        next: 'begin the glob with the folder that is meant',
      })
    }
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !ignored.has(entry.name)) {
      if (kind === 'folder') yield path
      yield* walk(path, kind, count)
    } else if (entry.isFile() && kind === 'file') yield path
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
