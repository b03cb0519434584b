import { joinPath, leadsOut } from '../../hcl/modules/path.ts'
import type { Configuration } from '../../model/configuration.ts'
import type { PolicySource, TextFile } from '../ports/judge.ts'

export interface PolicyPlace {
  /** See `PolicySource`. */
  readonly key: string
  readonly name: string
  /** Stands before the paths of the policies; empty for the repository that is reviewed. */
  readonly prefix: string
  readonly files: ReadonlyMap<string, string>
  /** What the repository says by itself. */
  readonly configuration: Configuration
}

/** The policies that a repository's configuration names, as they stand there; undefined when it names none. */
export function policySource({ key, name, prefix, files, configuration }: PolicyPlace): PolicySource | undefined {
  const { folders, data, namespaces } = configuration.policies
  if (folders.length === 0) return undefined
  const named = (path: string) => (prefix === '' ? path : `${prefix}/${path}`)
  const modules = filesIn(files, folders)
    .filter(({ path }) => path.endsWith('.rego') && !path.endsWith('_test.rego'))
    .map(({ path, text }) => ({ file: named(path), text }))
  return {
    key,
    name,
    modules,
    namespaces,
    data: filesIn(files, data)
      .filter(({ path }) => /\.(?:json|ya?ml)$/.test(path))
      .map(({ path, text }) => ({ path: named(path), text })),
  }
}

/** The files that are named, or lie below folders that are, by folder and then by path. */
function filesIn(files: ReadonlyMap<string, string>, places: readonly string[]): readonly TextFile[] {
  const found = new Map<string, string>()
  const paths = [...files.keys()].sort()
  for (const place of places.map((each) => joinPath('.', each))) {
    if (leadsOut(place)) continue
    for (const path of paths) {
      const isIn = place === '.' || path === place || path.startsWith(`${place}/`)
      if (isIn) found.set(path, files.get(path) ?? '')
    }
  }
  return [...found].map(([path, text]) => ({ path, text }))
}
