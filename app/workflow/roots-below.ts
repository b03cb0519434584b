import { findRoots } from '../hcl/modules/roots.ts'
import type { Skipped } from '../model/evidence.ts'
import type { Place } from './root-source.ts'

/** Root modules at and below a folder that are judged when nobody names any, and those that are not. */
export function rootsBelow({ sources, directory }: Place): {
  directories: readonly string[]
  passed: readonly Skipped[]
} {
  const { roots, cut } = findRoots(sources.tree, sources, directory)
  const left = roots.filter(({ chosen }) => !chosen)
  return {
    directories: roots.filter(({ chosen }) => chosen).map((root) => root.directory),
    passed: [
      ...left.map((root) => ({
        what: root.directory,
        why: `${root.role === 'example' ? 'an example' : 'a test'}; name it with --root to judge it`,
      })),
      ...(cut ? [{ what: 'part of the folders', why: 'there are more, or deeper ones, than are looked at' }] : []),
    ],
  }
}
