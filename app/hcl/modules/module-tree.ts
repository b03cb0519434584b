import type { FileTree } from '../../model/file-tree.ts'
import type { ModuleCall, ModuleTree, SourceModule, UnresolvedCall } from '../module.ts'
import type { SourceDiagnostic } from './diagnostics.ts'
import { fitsCall, type InstalledModule, manifestPath, readManifest } from './manifest.ts'
import { isFetched, joinPath, leadsOut } from './path.ts'
import { openSources, type Sources } from './sources.ts'

/** A module tree with what is needed to judge it as a whole. */
export interface SourceTree extends ModuleTree {
  /** Folder of the root module. */
  readonly directory: string
  /** Every module with the chain of calls that leads to it, the root first, callers before what they call. */
  readonly modules: () => readonly ReachedModule[]
  /** Calls whose source is not at hand, in that order. */
  readonly unresolved: () => readonly UnresolvedCall[]
  /** What is wrong with any file of any of these modules, each said once. */
  readonly diagnostics: () => readonly SourceDiagnostic[]
}

export interface ReachedModule {
  readonly calls: readonly string[]
  readonly module: SourceModule
}

export interface ModuleTreeOptions {
  /** What was read of the same file tree for other roots. */
  readonly sources?: Sources
}

interface Node {
  readonly calls: readonly string[]
  readonly module: SourceModule
  readonly parent: Node | undefined
}

/** Nobody nests modules this deep; beyond it something is wrong with the source. */
const deepest = 50
/** Modules that call each other several times over can make a tree grow without end in few files. */
const mostModules = 10_000

/**
 * Opens the root module in a folder of a file tree. Children come from the folders that local sources name and from what
 * `.terraform/modules/modules.json` beside the root module lists; they are read when first asked for. Never throws; a folder without
 * configuration is a module with nothing in it.
 */
export function openModuleTree(tree: FileTree, directory: string, options: ModuleTreeOptions = {}): SourceTree {
  const sources = options.sources ?? openSources(tree)
  const top = joinPath(directory, '.')
  const root: Node = { calls: [], module: sources.module(top) ?? emptyModule(top), parent: undefined }
  const children = new Map<string, Node | UnresolvedCall>()
  const notes: SourceDiagnostic[] = []
  let installed: ReadonlyMap<string, InstalledModule> | undefined

  function manifest(): ReadonlyMap<string, InstalledModule> {
    if (installed !== undefined) return installed
    const text = tree.read(manifestPath(top))
    const entries = text === undefined ? [] : readManifest(text)
    if (entries === undefined)
      notes.push({ kind: 'manifest', file: manifestPath(top), message: 'the list of fetched modules cannot be read' })
    installed = new Map((entries ?? []).map((entry) => [entry.key, entry]))
    return installed
  }

  function child(parent: Node, name: string): Node | UnresolvedCall | undefined {
    const call = parent.module.calls.get(name)
    if (call === undefined) return undefined
    const calls = [...parent.calls, name]
    const key = calls.join('.')
    const known = children.get(key)
    if (known !== undefined) return known
    if (children.size >= mostModules) return tooMany(call)
    const made = resolve(parent, call, calls, key)
    children.set(key, made)
    return made
  }

  function resolve(parent: Node, call: ModuleCall, calls: readonly string[], key: string): Node | UnresolvedCall {
    const refuse = (why: string, next: string): UnresolvedCall => ({ call, why, next })
    if (calls.length > deepest) return refuse(`modules are nested more than ${deepest} deep`, 'call fewer levels')
    const found = directoryOf(parent.module, call, key)
    if (typeof found !== 'string') return refuse(found.why, found.next)
    for (let each: Node | undefined = parent; each !== undefined; each = each.parent)
      if (each.module.directory === found)
        return refuse(
          `the module in ${found} calls itself, by way of module.${calls.join('.module.')}`,
          'break the circle',
        )
    const module = sources.module(found)
    if (module !== undefined) return { calls, module, parent }
    const missing = tree.list(found) === undefined
    if (leadsOut(found))
      return refuse(`${found} is outside the repository`, `run this from a folder that holds ${found}`)
    return isLocal(call.source ?? '')
      ? refuse(
          missing ? `there is no folder ${found}` : `${found} holds no Terraform files`,
          `put the module there, or correct the source of module.${call.name}`,
        )
      : refuse(
          `${found} is listed as fetched but ${missing ? 'is not there' : 'holds no Terraform files'}`,
          getCommand(top),
        )
  }

  function directoryOf(
    parent: SourceModule,
    call: ModuleCall,
    key: string,
  ): string | { readonly why: string; readonly next: string } {
    const { source } = call
    if (source !== undefined && isLocal(source)) return joinPath(parent.directory, source)
    const entry = manifest().get(key)
    if (source === undefined)
      return entry === undefined
        ? {
            why: 'its source is not written as plain text',
            next: `write the source of module.${call.name} as plain text`,
          }
        : joinPath(top, entry.directory)
    if (entry === undefined) return { why: `${source} has not been fetched`, next: getCommand(top) }
    if (!fitsCall(entry, source))
      return { why: `what was fetched is ${entry.source} and not ${source}`, next: getCommand(top) }
    return joinPath(top, entry.directory)
  }

  function find(calls: readonly string[]): SourceModule | UnresolvedCall | undefined {
    let node = root
    for (const name of calls) {
      const next = child(node, name)
      if (next === undefined || isUnresolved(next)) return next
      node = next
    }
    return node.module
  }

  function walk(): { readonly reached: readonly Node[]; readonly unresolved: readonly UnresolvedCall[] } {
    const reached: Node[] = [root]
    const unresolved: UnresolvedCall[] = []
    for (const node of reached)
      for (const name of node.module.calls.keys()) {
        const next = child(node, name)
        if (next === undefined) continue
        if (isUnresolved(next) && children.size >= mostModules) return { reached, unresolved: [...unresolved, next] }
        if (isUnresolved(next)) unresolved.push(next)
        else reached.push(next)
      }
    return { reached, unresolved }
  }

  return {
    root: root.module,
    directory: top,
    module: find,
    isOwn: (file) => !isFetched(file) && !file.startsWith('/'),
    modules: () => walk().reached.map(({ calls, module }) => ({ calls, module })),
    unresolved: () => walk().unresolved,
    diagnostics: () => {
      const directories = new Set(walk().reached.map(({ module }) => module.directory))
      return [...[...directories].flatMap((each) => sources.diagnostics(each)), ...notes]
    },
  }
}

/** True when a module tree answered that the source of a call is not at hand. */
export function isUnresolved(answer: object): answer is UnresolvedCall {
  return 'why' in answer
}

function emptyModule(directory: string): SourceModule {
  const none = new Map<string, never>()
  return {
    directory,
    files: [],
    resources: none,
    calls: none,
    variables: none,
    outputs: none,
    locals: none,
    others: [],
  }
}

function tooMany(call: ModuleCall): UnresolvedCall {
  return { call, why: `the root module leads to more than ${mostModules} module calls`, next: 'split the root module' }
}

function isLocal(source: string): boolean {
  return /^\.\.?(?:\/|$)/.test(source)
}

function getCommand(directory: string): string {
  if (directory === '.') return 'terraform get'
  return `terraform -chdir=${/^[\w./@+-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`} get`
}
