import { existsSync } from 'node:fs'
import { type PolicyFiles, readPolicyTree } from '../files/policy-folder.ts'
import { readPolicyPlace } from '../files/policy-place.ts'
import { Problem } from '../model/problem.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { findBase } from './base-place.ts'

/** Policies as they are before a change. */
export interface BasePolicies {
  /** What to call it. */
  readonly name: string
  readonly modules: readonly RegoModule[]
}

/**
 * Reads what `--base` names: a bundle, a package or a folder stands for all policies; of a git reference the same paths are read. Throws a Problem when there is
 * no such thing.
 */
export async function readBasePolicies(base: string, places: readonly string[]): Promise<BasePolicies> {
  if (isPlace(base)) return { name: base, modules: (await readPolicyPlace(base)).modules }
  const place = findBase(base)
  if (place.kind !== 'commit') return { name: base, modules: (await readPolicyPlace(base)).modules }
  const name = `${base} (${place.tree.commit.slice(0, 7)})`
  const all: PolicyFiles[] = []
  for (const path of places) {
    // What is installed or packed has no history of its own here.
    const inside = isPlace(path) ? undefined : place.pathOf(path)
    if (inside !== undefined) all.push(readPolicyTree(place.tree, inside, path))
    else if (isPlace(path) || existsSync(path)) all.push(await readPolicyPlace(path))
    else throw outside(path)
  }
  return { name, modules: all.flatMap(({ modules }) => modules) }
}

/** Packages and bundles, which cannot be git references. */
function isPlace(place: string): boolean {
  return place.startsWith('npm:') || /\.(tar\.gz|tgz)(@|$)/.test(place)
}

function outside(path: string): Problem {
  return new Problem('input.policy', 'the policy folder cannot be read', {
    file: path,
    found: 'nothing at that path',
    wanted: 'a folder with .rego files',
    next: 'check --policies, or policies.folders in the configuration',
  })
}
