import type { FileTree } from '../../model/file-tree.ts'
import type { SourceModule } from '../module.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { ParsedFile } from '../syntax.ts'
import { type SourceDiagnostic, syntaxDiagnostics } from './diagnostics.ts'
import { configurationFiles } from './folder-files.ts'
import { readModule } from './read-module.ts'

/** What was read of a file tree so far; several roots share one, so that nothing is parsed twice. */
export interface Sources {
  readonly tree: FileTree
  /** A file, parsed; undefined when no text could be had. */
  readonly file: (path: string) => ParsedFile | undefined
  /** The module a folder holds; undefined when there is no such folder or no configuration in it. */
  readonly module: (directory: string) => SourceModule | undefined
  /** What is wrong with a folder's files, one by one and together. */
  readonly diagnostics: (directory: string) => readonly SourceDiagnostic[]
}

interface Folder {
  readonly module: SourceModule | undefined
  readonly diagnostics: readonly SourceDiagnostic[]
}

/** `parse` may remember what it parsed before. */
export function openSources(tree: FileTree, parse = parseFile): Sources {
  const files = new Map<string, ParsedFile | undefined>()
  const folders = new Map<string, Folder>()

  function file(path: string): ParsedFile | undefined {
    if (files.has(path)) return files.get(path)
    const text = tree.read(path)
    const parsed = text === undefined ? undefined : parse(path, text)
    files.set(path, parsed)
    return parsed
  }

  function folder(directory: string): Folder {
    const known = folders.get(directory)
    if (known !== undefined) return known
    const read = readFolder(directory)
    folders.set(directory, read)
    return read
  }

  function readFolder(directory: string): Folder {
    const found = configurationFiles(tree, directory)
    if (found === undefined || found.ordinary.length + found.overrides.length === 0)
      return { module: undefined, diagnostics: [] }
    const unreadable: SourceDiagnostic[] = []
    const read = (path: string): readonly ParsedFile[] => {
      const parsed = file(path)
      if (parsed !== undefined) return [parsed]
      unreadable.push({ kind: 'unreadable', file: path, message: 'the file could not be read' })
      return []
    }
    const ordinary = found.ordinary.flatMap(read)
    const overrides = found.overrides.flatMap(read)
    const { module, diagnostics } = readModule(directory, ordinary, overrides)
    return {
      module,
      diagnostics: [...unreadable, ...module.files.flatMap(syntaxDiagnostics), ...diagnostics],
    }
  }

  return {
    tree,
    file,
    module: (directory) => folder(directory).module,
    diagnostics: (directory) => folder(directory).diagnostics,
  }
}
