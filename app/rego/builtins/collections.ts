import {
  compareTerms,
  isArray,
  isObject,
  isSet,
  numberTerm,
  type SetTerm,
  setTerm,
  type Term,
  valueAt,
} from '../terms.ts'
import { type Builtin, bigInteger, elements, OperandError, object, ResultTooLarge, text } from './builtin.ts'

/** Builtins on arrays, sets, objects and graphs, and the old casts. */
export const collections: Readonly<Record<string, Builtin>> = {
  'object.subset': (large, small) => isSubset(large ?? null, small ?? null),
  'numbers.range_step': (from, to, step) => range(bigInteger(from), bigInteger(to), bigInteger(step)),
  'graph.reachable_paths': (graph, roots) => reachablePaths(graph, elements(roots)),
  cast_array: (term) => elements(term),
  cast_set: (term) => setTerm(elements(term)),
  cast_string: (term) => text(term),
  cast_boolean: (term) => (typeof term === 'boolean' ? term : undefined),
  cast_null: (term) => (term === null ? null : undefined),
  cast_object: (term) => object(term),
  trace: () => true,
  'internal.test_case': () => true,
}

const mostNumbers = 2 ** 22

function isSubset(large: Term, small: Term): boolean {
  if (isArray(large) && isSet(small)) return holdsAll(large, small)
  const answer = isSubsetOfSameKind(large, small)
  if (answer === undefined) throw new OperandError('two objects, sets or arrays are needed')
  return answer
}

function isSubsetOfSameKind(large: Term, small: Term): boolean | undefined {
  if (isObject(large) && isObject(small)) {
    return small.entries.every(([key, value]) => {
      const other = valueAt(large, key)
      return other !== undefined && (compareTerms(other, value) === 0 || isSubsetOfSameKind(other, value) === true)
    })
  }
  if (isSet(large) && isSet(small)) return small.items.every((item) => includes(large.items, item))
  return isArray(large) && isArray(small) ? isRun(large, small) : undefined
}

/** Whether the small array stands in the large one without a gap; like OPA's search, a mismatch resumes one past where the attempt began. */
function isRun(large: readonly Term[], small: readonly Term[]): boolean {
  for (let start = 0; start + small.length <= large.length; start++) {
    if (small.every((item, i) => compareTerms(large[start + i] ?? null, item) === 0)) return true
  }
  return false
}

/** OPA counts matching elements of the array, a repeated one each time, and never finds the empty set in an empty array. */
function holdsAll(large: readonly Term[], small: SetTerm): boolean {
  if (small.items.length === 0) return large.length > 0
  return large.filter((item) => includes(small.items, item)).length >= small.items.length
}

function includes(items: readonly Term[], wanted: Term): boolean {
  return items.some((item) => compareTerms(item, wanted) === 0)
}

function range(from: bigint, to: bigint, step: bigint): readonly Term[] | undefined {
  if (step <= 0n) return undefined
  const distance = to > from ? to - from : from - to
  const length = distance / step + 1n
  if (length > mostNumbers) throw new ResultTooLarge(`numbers.range_step gives ${length} numbers`)
  const stride = to >= from ? step : -step
  return Array.from({ length: Number(length) }, (_, i) => numberTerm(from + stride * BigInt(i)))
}

function reachablePaths(graph: Term | undefined, roots: readonly Term[]): Term {
  const edges = new Map(object(graph).entries.map(([node, targets]) => [JSON.stringify(node), neighbours(targets)]))
  const paths: Term[] = []
  const walk = (node: Term, path: readonly Term[]): void => {
    const targets = edges.get(JSON.stringify(node))
    if (targets === undefined) {
      paths.push(path)
      return
    }
    const longer = [...path, node]
    if (targets.length === 0) paths.push(longer)
    for (const target of targets) {
      if (includes(longer, target)) paths.push(longer)
      else walk(target, longer)
    }
    if (paths.length > mostNumbers)
      throw new ResultTooLarge(`graph.reachable_paths gives more than ${mostNumbers} paths`)
  }
  for (const root of roots) {
    const targets = edges.get(JSON.stringify(root))
    if (targets?.length === 0) paths.push([root])
    for (const target of targets ?? []) walk(target, [root])
  }
  return setTerm(paths)
}

function neighbours(targets: Term): readonly Term[] {
  return isArray(targets) || isSet(targets) ? elements(targets) : []
}
