import type { Evidence, Skipped } from '../model/evidence.ts'

/** Evidence without what says the same as another piece. */
export interface Distinct {
  readonly evidence: readonly Evidence[]
  readonly skipped: readonly Skipped[]
  /** What was left out, by what stands for it. */
  readonly doubles: ReadonlyMap<Evidence, Evidence>
}

/**
 * Of what one folder holds, leaves out what is there twice: the saved form of a plan whose JSON form is there, and the state that a plan
 * starts from. `named` are the paths the user named: they are judged whatever else there is.
 */
export function distinct(evidence: readonly Evidence[], named: ReadonlySet<string>): Distinct {
  const skipped: Skipped[] = []
  const doubles = new Map<Evidence, Evidence>()
  const kept = evidence.filter((each, index) => {
    if (named.has(each.path)) return true
    const others = evidence.filter(
      (other, at) => other !== each && other.root === each.root && (at < index || each.kind === 'state'),
    )
    const twin = others.find((other) => (each.kind === 'plan' ? isSamePlan(each, other) : holds(other, each)))
    if (twin === undefined) return true
    doubles.set(twin, each)
    const why =
      each.kind === 'plan' ? `the same plan as ${twin.path}` : `what was before ${twin.path}, which is judged with it`
    skipped.push({ what: each.path, why })
    return false
  })
  return { evidence: kept, skipped, doubles }
}

function isSamePlan(one: Evidence, other: Evidence): boolean {
  const [at, otherAt] = [one.made?.().at, other.made?.().at]
  if (one.kind !== 'plan' || other.kind !== 'plan' || at === undefined || at !== otherAt) return false
  const addresses = new Set(one.resources.map(({ address }) => address))
  return other.resources.length === addresses.size && other.resources.every(({ address }) => addresses.has(address))
}

/** True when a plan knows every resource of a state under the address it had. */
function holds(plan: Evidence, state: Evidence): boolean {
  if (plan.kind !== 'plan' || state.kind !== 'state' || state.resources.length === 0) return false
  const before = new Set(
    plan.resources.flatMap(({ address, previousAddress, mode }) =>
      mode === 'managed' ? [previousAddress ?? address] : [],
    ),
  )
  return state.resources.every(({ address, mode }) => mode !== 'managed' || before.has(address))
}
