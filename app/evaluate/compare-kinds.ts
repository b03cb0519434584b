import { type EvidenceKind, evidenceKinds } from '../model/evidence.ts'
import type { Change } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import { type BaseFinding, type CompareOptions, type Comparison, compare, type PresentFinding } from './compare.ts'

/** A root as one kind of evidence shows it. */
export interface View {
  readonly root: string
  readonly kind: EvidenceKind
}

export interface SeenFinding extends PresentFinding {
  readonly kind: EvidenceKind
}

/** `kind` is absent where nobody knows it any more. */
export interface SeenBaseFinding extends BaseFinding {
  readonly kind?: EvidenceKind
}

/** Which kind of evidence says most about a root, where the same one is not there. */
const telling: readonly EvidenceKind[] = ['plan', 'source', 'state']

/**
 * Compares as `compare` does, one kind of evidence after the other: a plan and a state of the same root tell of the same things, and what both of
 * them say on the base must not make room for two findings now. Plans are compared with plans; where the base has none, with whatever it has.
 * `views` is all that was judged, also what nothing was found in.
 */
export function compareKinds<B extends SeenBaseFinding>(
  present: readonly SeenFinding[],
  views: readonly View[],
  base: readonly B[],
  options: CompareOptions,
): Comparison<B> {
  const renamed = new Map(options.renaming?.roots.map(({ from, to }) => [from, to]))
  const byRoot = new Map<string, B[]>()
  for (const each of base) push(byRoot, renamed.get(each.root) ?? each.root, each)
  const now = groupByView(present, views)
  const changes: Change[] = present.map(() => 'new')
  const left = new Map<B, number>()
  for (const [root, kinds] of now) {
    const known = byRoot.get(root) ?? []
    byRoot.delete(root)
    for (const [kind, indices] of kinds) {
      const then = seenAs(kind, known)
      const own = indices.flatMap((index) => present[index] ?? [])
      const compared = compare(own, then, options)
      for (const [at, index] of indices.entries()) changes[index] = compared.changes[at] ?? 'new'
      const gone = new Map(compared.gone.map((each) => [each.base, each.count]))
      for (const each of then) left.set(each, Math.min(left.get(each) ?? each.count, gone.get(each) ?? 0))
    }
  }
  for (const known of byRoot.values()) {
    for (const { base: each, count } of compare([], seenAs(undefined, known), options).gone) left.set(each, count)
  }
  const gone = base.flatMap((each) => {
    const count = left.get(each) ?? 0
    return count === 0 ? [] : [{ base: each, count }]
  })
  return { changes, gone }
}

/** Root → kind → places of the findings. */
function groupByView(
  present: readonly SeenFinding[],
  views: readonly View[],
): ReadonlyMap<string, ReadonlyMap<EvidenceKind, readonly number[]>> {
  const groups = new Map<string, Map<EvidenceKind, number[]>>()
  const groupOf = ({ root, kind }: View): number[] => {
    const kinds = groups.get(root) ?? new Map<EvidenceKind, number[]>()
    groups.set(root, kinds)
    const group = kinds.get(kind) ?? []
    kinds.set(kind, group)
    return group
  }
  for (const view of views) groupOf(view)
  for (const [index, { finding, kind }] of present.entries()) groupOf({ root: finding.root ?? '.', kind }).push(index)
  return groups
}

/** What the base says of a root by the same kind of evidence, else by the one that tells most; what has no kind is always meant. */
function seenAs<B extends SeenBaseFinding>(kind: EvidenceKind | undefined, known: readonly B[]): readonly B[] {
  const kinds = new Set(known.flatMap((each) => each.kind ?? []))
  const order = [...(kind === undefined ? [] : [kind]), ...telling, ...evidenceKinds]
  const chosen = order.find((each) => kinds.has(each))
  return known.filter((each) => each.kind === undefined || each.kind === chosen)
}
