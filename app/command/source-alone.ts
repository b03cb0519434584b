import { join, relative, resolve } from 'node:path'
import type { Evidence, Skipped } from '../model/evidence.ts'
import {
  type GivenVariables,
  openRoot,
  type Place,
  type RootSource,
  type SourceTools,
} from '../workflow/root-source.ts'
import { rootsBelow } from '../workflow/roots-below.ts'
import { isFolder } from './configuration.ts'
import { placeOf } from './source.ts'

/** What is asked for. */
export interface SourceGatherRequest {
  /** What the user pointed at. */
  readonly paths: readonly string[]
  /** Plans and states that were read already. */
  readonly evidence: readonly Evidence[]
  readonly only?: readonly string[]
  /** Evidence that was left out because it says the same, by what stands for it. */
  readonly doubles?: ReadonlyMap<Evidence, Evidence>
  /** Folder of the source the plans were made from, when the user tells. */
  readonly source?: string
  /** Folders of root modules, when the user names them. */
  readonly roots?: readonly string[]
  readonly variables: GivenVariables
  readonly tools: SourceTools
  readonly onStep: (what: string) => void
}

/** Root modules that no plan stands for, evaluated. */
export interface Alone {
  readonly sources: ReadonlyMap<Evidence, RootSource>
  readonly skipped: readonly Skipped[]
}

/** Evaluates the root modules below the folders the user pointed at, but for folders that a plan covers already. */
export async function sourcesAlone(request: SourceGatherRequest, covered: ReadonlySet<string>): Promise<Alone> {
  const { paths, only, roots, variables, tools, onStep } = request
  const sources = new Map<Evidence, RootSource>()
  const skipped: Skipped[] = []
  if (only !== undefined && !only.includes('source')) return { sources, skipped }
  const done = new Set(covered)
  for (const path of paths) {
    if (!isFolder(path)) continue
    const place = await placeOf(path)
    const { directories, passed } =
      roots === undefined ? rootsBelow(place) : { directories: named(path, place, roots), passed: [] }
    skipped.push(...passed)
    for (const directory of directories) {
      const folder = folderOn(path, place, directory)
      if (done.has(resolve(folder))) continue
      done.add(resolve(folder))
      onStep(`evaluating ${folder}`)
      const source = openRoot({ sources: place.sources, directory }, variables, tools)
      sources.set(source.evaluate(folder, directory), alone(source))
    }
  }
  return { sources, skipped }
}

function named(path: string, { directory }: Place, roots: readonly string[]): readonly string[] {
  return roots.map((root) => {
    const inside = relative(resolve(path), resolve(root))
    const below = inside.startsWith('..') ? root : inside
    return [directory, below].filter((part) => part !== '.' && part !== '').join('/') || '.'
  })
}

/** The path of a folder of the tree, as the user would write it. */
function folderOn(path: string, place: Place, directory: string): string {
  const below = relative(place.directory, directory)
  return below === '' ? path : join(path, below)
}

/** Evidence that is its source evaluated has nothing more to ask it. */
function alone({ evaluated: _, ...rest }: RootSource): RootSource {
  return rest
}
