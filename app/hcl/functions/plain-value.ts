import { EvaluationError, type Value } from '../value.ts'

/** As deep as decoded documents may be nested; everything that goes through values afterwards is recursive. */
const deepest = 500

/**
 * What a decoder of JSON or YAML gave, as a value.
 * @throws EvaluationError when it is nested too deeply or holds what no value can be
 */
export function plainValue(decoded: unknown, depth = 0): Value {
  if (depth > deepest) throw new EvaluationError(`the text is nested more than ${deepest} levels deep`)
  if (decoded === null || typeof decoded === 'boolean') return decoded
  if (typeof decoded === 'string') return decoded.normalize()
  if (typeof decoded === 'number' && Number.isFinite(decoded)) return decoded + 0
  if (Array.isArray(decoded)) return decoded.map((element) => plainValue(element, depth + 1))
  if (typeof decoded !== 'object') throw new EvaluationError('the text holds a number that is not finite')
  const entries = Object.entries(decoded)
  return Object.fromEntries(entries.map(([key, element]) => [key.normalize(), plainValue(element, depth + 1)]))
}
