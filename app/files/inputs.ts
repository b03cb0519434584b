import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Problem } from '../model/problem.ts'
import { largestFile, readWhole } from './whole-file.ts'

/** Bytes a user pointed at, or that a folder turned out to hold. */
export interface Input {
  /** As the user wrote it; `-` for standard input. */
  readonly path: string
  readonly bytes: Uint8Array
  /** True when the user named this very file; false when a folder stood for it. */
  readonly named: boolean
  /** Folder of the file relative to the repository (or the working directory), with `/`; `.` at the top. */
  readonly root: string
}

export interface InputOptions {
  /** Answers from the first bytes whether a file can be evidence at all. */
  readonly looksLikeEvidence: (prefix: Uint8Array, whole: boolean) => boolean
  readonly readStandardInput: () => Promise<Uint8Array>
  readonly workingDirectory: string
  /** What was read of an input ahead of time, if anything was. */
  readonly early?: (path: string) => Promise<Uint8Array | undefined>
}

const ignoredFolders = new Set(['.git', '.terraform', 'node_modules'])
const prefixBytes = 65_536
const mostFiles = 200_000

/**
 * Reads inputs in the order given, folders in the order of their names. A folder stands for the files below it that look like evidence; links
 * are not followed and `.git`, `.terraform` and `node_modules` are not entered. Throws a Problem for what cannot be read.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, bytes: await options.readStandardInput(), named: true, root: '.' }
      continue
    }
    const info = await stat(path).catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
    if (!info.isDirectory()) {
      yield await readOne(path, options, true)
      continue
    }
    const count = { left: mostFiles }
    for await (const file of walk(path, count)) {
      if (await mayBeEvidence(file, options)) yield await readOne(file, options, false)
    }
  }
}

async function readOne(path: string, options: InputOptions, named: boolean): Promise<Input> {
  try {
    const info = await stat(path)
    if (info.size > largestFile) throw tooLarge(path, info.size)
    const root = await rootOf(path, options.workingDirectory)
    const early = named ? await options.early?.(path) : undefined
    const bytes = early ?? (info.isFile() ? await readWhole(path, info.size) : await readFile(path))
    return { path, bytes, named, root }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw unreadable(path, cause)
  }
}

async function mayBeEvidence(path: string, options: InputOptions): Promise<boolean> {
  const file = await open(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  try {
    const buffer = Buffer.alloc(prefixBytes)
    const { bytesRead } = await file.read(buffer, 0, prefixBytes, 0)
    return options.looksLikeEvidence(buffer.subarray(0, bytesRead), bytesRead < prefixBytes)
  } finally {
    await file.close()
  }
}

async function* walk(folder: string, count: { left: number }): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause)
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) yield* walk(path, count)
    } else if (entry.isFile()) {
      count.left -= 1
      if (count.left < 0) throw tooMany(folder)
      yield path
    }
  }
}

/** The folder a file belongs to, seen from the top of its repository, so that a finding keeps its identity wherever the command runs. */
function rootOf(path: string, workingDirectory: string): Promise<string> {
  return rootOfFolder(dirname(resolve(workingDirectory, path)), workingDirectory)
}

/** The name that evidence in a folder has as a root; the folder need not be there. */
export async function rootOfFolder(path: string, workingDirectory: string): Promise<string> {
  const folder = await realFolder(resolve(workingDirectory, path))
  const top = (await repositoryTop(folder)) ?? (await realpath(workingDirectory))
  const inside = relative(top, folder)
  return inside === '' || inside.startsWith('..') ? '.' : inside.split(sep).join('/')
}

async function realFolder(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined)
  if (real !== undefined || dirname(path) === path) return real ?? path
  return join(await realFolder(dirname(path)), basename(path))
}

/** The folder that holds the `.git` a folder belongs to; undefined outside of any repository. */
export async function repositoryTop(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(join(at, '.git')).catch(() => undefined)
    if (found) return at
    if (basename(at) === '' || dirname(at) === at) return undefined
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'nothing at that path',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder where a file is wanted',
  ELOOP: 'links that lead in a circle',
}

function unreadable(path: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new Problem('input.unreadable', 'the input cannot be read', {
    file: path,
    found: reasons[code] ?? (cause instanceof Error ? cause.message : String(cause)),
    wanted: 'a plan or state as JSON, a folder, or - for standard input',
    next: 'check the path and its permissions',
    cause,
  })
}

function tooLarge(path: string, size: number): Problem {
  return new Problem('input.too-large', 'the input is too large', {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`,
  })
}

function tooMany(folder: string): Problem {
  return new Problem('input.too-large', 'the folder holds too many files', {
    file: folder,
    wanted: `at most ${mostFiles} files`,
    next: 'name the plan itself, or a smaller folder',
  })
}
