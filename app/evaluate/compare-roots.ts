import type { RenamedRoot } from '../model/move.ts'
import type { Resource } from '../model/resource.ts'

/** What a root holds. */
export interface RootContent {
  readonly root: string
  readonly resources: readonly Resource[]
}

/** Part of the resources that must be the very same for two roots to be one under another name, as git has it for files. */
const alikeEnough = 0.5

/**
 * Roots that are only there now and were only on the base under another name: at least half of the resources are the same, and no other root is
 * as near. Both lists must cover the same ground, or a root nobody asked about would look like one that is gone.
 */
export function renamedRoots(now: readonly RootContent[], base: readonly RootContent[]): readonly RenamedRoot[] {
  const [nowRoots, baseRoots] = [new Set(now.map(({ root }) => root)), new Set(base.map(({ root }) => root))]
  const added = contents(now.filter(({ root }) => !baseRoots.has(root)))
  const gone = contents(base.filter(({ root }) => !nowRoots.has(root)))
  const pairs = [...gone].flatMap(([from, was]) =>
    [...added].map(([to, is]) => ({ from, to, alike: alike(was, is) })).filter((pair) => pair.alike >= alikeEnough),
  )
  return pairs
    .filter((pair) => pairs.every((other) => other === pair || !touches(other, pair) || other.alike < pair.alike))
    .map(({ from, to }) => ({ from, to }))
}

function touches(left: RenamedRoot, right: RenamedRoot): boolean {
  return left.from === right.from || left.to === right.to
}

/** Each root's resources as texts: address and values. */
function contents(roots: readonly RootContent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { root, resources } of roots) {
    const texts = found.get(root) ?? new Set()
    for (const { address, values } of resources) texts.add(`${address} ${JSON.stringify(values)}`)
    found.set(root, texts)
  }
  return found
}

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const most = Math.max(left.size, right.size)
  return most === 0 ? 0 : [...left].filter((text) => right.has(text)).length / most
}
