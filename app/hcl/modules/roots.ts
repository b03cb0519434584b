import type { FileTree, TreeEntry } from '../../model/file-tree.ts'
import type { SourceModule } from '../module.ts'
import { isConfiguration } from './folder-files.ts'
import { joinPath, leadsOut } from './path.ts'
import { openSources, type Sources } from './sources.ts'

/** A folder that may be a root module: something is planned and applied there. */
export interface RootCandidate {
  readonly directory: string
  /**
   * `root`: it has what a root module has, or nothing speaks against it. `module`: it lies under `modules/` and nobody here calls it.
   * `example`, `test`: it lies under a folder of that name.
   */
  readonly role: 'root' | 'module' | 'example' | 'test'
  /** Whether it is judged when nobody names roots: examples and tests are not, unless there is nothing else. */
  readonly chosen: boolean
  readonly signs: readonly RootSign[]
  /** Folders whose modules call this one. */
  readonly calledBy: readonly string[]
}

/** What marks a folder as a root module. */
export type RootSign = 'backend' | 'state' | 'lock' | 'provider' | 'variables'

export interface RootSearch {
  readonly roots: readonly RootCandidate[]
  /** True when the tree holds more folders, or deeper ones, than are looked at. */
  readonly cut: boolean
}

interface Folder {
  readonly directory: string
  readonly module: SourceModule
  readonly role: RootCandidate['role']
  readonly signs: readonly RootSign[]
}

const unseen = new Set(['.terraform', '.git', 'node_modules', '.terragrunt-cache'])
const mostFolders = 50_000
const deepest = 40

/**
 * Finds the root modules of a repository by their shape, sorted by folder. A folder that another one calls is none, unless it has a backend, a
 * state or a lock file of its own; calls from examples and tests do not count. Folders that only call each other in a circle give one root.
 */
export function findRoots(tree: FileTree, sources: Sources = openSources(tree), start = '.'): RootSearch {
  const { folders, cut } = findFolders(tree, sources, start)
  const callers = callersOf(folders)
  const isApplied = ({ signs }: Folder): boolean => signs.some((sign) => ['backend', 'state', 'lock'].includes(sign))
  const found = [...folders.values()].filter((each) => isApplied(each) || !callers.has(each.directory))
  const reached = new Set<string>()
  for (const folder of found) if (isWork(folder.role)) reach(folder, folders, reached)
  for (const folder of folders.values())
    if (!reached.has(folder.directory) && isWork(folder.role)) {
      found.push(folder)
      reach(folder, folders, reached)
    }
  const some = found.some(({ role }) => isWork(role))
  const roots = found.map((folder) => ({
    directory: folder.directory,
    role: folder.role,
    chosen: !some || isWork(folder.role),
    signs: folder.signs,
    calledBy: callers.get(folder.directory) ?? [],
  }))
  return { roots: roots.sort((a, b) => (a.directory < b.directory ? -1 : 1)), cut }
}

function findFolders(
  tree: FileTree,
  sources: Sources,
  start: string,
): { folders: ReadonlyMap<string, Folder>; cut: boolean } {
  const folders = new Map<string, Folder>()
  const queue: { readonly path: string; readonly depth: number }[] = [{ path: start, depth: 0 }]
  let cut = false
  for (const { path, depth } of queue) {
    const entries = tree.list(path) ?? []
    if (entries.some(({ name, kind }) => kind === 'file' && isConfiguration(name))) {
      const module = sources.module(path)
      if (module !== undefined) folders.set(path, { directory: path, module, ...shapeOf(path, module, entries, tree) })
    }
    for (const { name, kind } of entries) {
      if (kind !== 'folder' || unseen.has(name)) continue
      if (queue.length >= mostFolders || depth >= deepest) cut = true
      else queue.push({ path: joinPath(path, name), depth: depth + 1 })
    }
  }
  return { folders, cut }
}

function shapeOf(
  path: string,
  module: SourceModule,
  entries: readonly TreeEntry[],
  tree: FileTree,
): Pick<Folder, 'role' | 'signs'> {
  const blocks = module.others.map(({ block }) => block)
  const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const settings = blocks.filter(({ type }) => type === 'terraform')
  const backend = settings.some(
    ({ body }) =>
      body.blocks.some(({ type }) => type === 'backend' || type === 'cloud') ||
      body.attributes.some(({ name }) => name === 'backend' || name === 'cloud'),
  )
  const present: Readonly<Record<RootSign, boolean>> = {
    backend,
    state: names.includes('terraform.tfstate') || tree.list(joinPath(path, 'terraform.tfstate.d')) !== undefined,
    lock: names.includes('.terraform.lock.hcl'),
    provider: blocks.some(({ type }) => type === 'provider'),
    variables: names.some((name) => /\.tfvars(?:\.json)?$/.test(name)),
  }
  const signs = (['backend', 'state', 'lock', 'provider', 'variables'] as const).filter((sign) => present[sign])
  return { signs, role: roleOf(path, signs) }
}

function roleOf(path: string, signs: readonly RootSign[]): RootCandidate['role'] {
  const parts = path.split('/')
  if (parts.some((part) => /^examples?$/i.test(part))) return 'example'
  if (parts.some((part, at) => isForTests(part) && !isStage(parts[at - 1]))) return 'test'
  return signs.length === 0 && parts.some((part) => /^modules?$/i.test(part)) ? 'module' : 'root'
}

function isWork(role: RootCandidate['role']): boolean {
  return role === 'root' || role === 'module'
}

/** Which folders call a folder; calls of an example or a test count only for what is one itself. */
function callersOf(folders: ReadonlyMap<string, Folder>): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>()
  for (const folder of folders.values())
    for (const target of targetsOf(folder)) {
      const called = folders.get(target)
      if (called === undefined || target === folder.directory) continue
      if (!isWork(folder.role) && isWork(called.role)) continue
      const known = callers.get(target)
      if (known === undefined) callers.set(target, [folder.directory])
      else if (known.at(-1) !== folder.directory) known.push(folder.directory)
    }
  return callers
}

function targetsOf({ directory, module }: Folder): readonly string[] {
  return [...module.calls.values()].flatMap(({ source }) => {
    if (source === undefined || !source.startsWith('.')) return []
    const target = joinPath(directory, source)
    return leadsOut(target) ? [] : [target]
  })
}

function reach(from: Folder, folders: ReadonlyMap<string, Folder>, reached: Set<string>): void {
  const waiting = [from]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder.directory)) continue
    reached.add(folder.directory)
    for (const target of targetsOf(folder)) {
      const next = folders.get(target)
      if (next !== undefined) waiting.push(next)
    }
  }
}

function isForTests(part: string): boolean {
  return /^(?:tests?|testdata|fixtures|__tests__)$/i.test(part)
}

/** `envs/test` is where people test what they built, and not a test of Terraform code. */
function isStage(parent: string | undefined): boolean {
  return parent !== undefined && /^(?:env|environment|stage|account|workspace|tenant|live|deployment)s?$/i.test(parent)
}
