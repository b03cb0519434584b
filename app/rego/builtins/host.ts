import { encodeTerm, parseTerm } from '../term-text.ts'
import { numberTerm, type Term } from '../terms.ts'
import { askGo, type Builtin, type GoBuiltins, OperandError } from './builtin.ts'
import { collections } from './collections.ts'
import { encodings } from './encodings.ts'
import { goNames } from './go-names.ts'
import { hashes } from './hashes.ts'
import { networks } from './networks.ts'
import { printLines } from './print.ts'
import { sprintf } from './sprintf.ts'
import { strings } from './strings.ts'
import { times } from './times.ts'
import { units } from './units.ts'
import { versions } from './versions.ts'

/** Thrown inside an evaluation when OPA's own builtins are needed and not loaded yet; the engine loads them and evaluates again. */
export class GoBuiltinsNeeded extends Error {}

/** What answers the builtins of one session. */
export interface Host {
  readonly go: GoBuiltins | undefined
  readonly print: (line: string) => void
  /** Answers that hold for one document: the time, identifiers, random numbers. */
  readonly once: Map<string, string | undefined>
  /** Answers of OPA that always hold. */
  readonly known: Map<string, string | undefined>
}

const table: ReadonlyMap<string, Builtin> = new Map<string, Builtin>(
  Object.entries({
    ...collections,
    ...encodings,
    ...hashes,
    ...networks,
    ...strings,
    ...times,
    ...units,
    ...versions,
    sprintf,
    'time.now_ns': () => numberTerm(BigInt(Date.now()) * 1_000_000n),
  }),
)

/** Builtins that answer differently every time, but the same within one evaluation. */
const changing: ReadonlySet<string> = new Set(['opa.runtime', 'rand.intn', 'time.now_ns', 'uuid.rfc4122'])
const mostKnown = 10_000
const longestKnown = 4096

/** All builtins a compiled policy may ask this host for; what is missing must be refused when it is compiled. */
export function supportedBuiltins(): ReadonlySet<string> {
  return new Set([...table.keys(), ...goNames, 'internal.print'])
}

/** Calls a builtin with operands as term text; undefined when the call is undefined. Throws `GoBuiltinsNeeded`. */
export function callBuiltin(host: Host, name: string, operands: readonly string[]): string | undefined {
  if (name === 'internal.print') {
    for (const line of printLines(parseTerm(operands[0] ?? '[]'))) host.print(line)
    return 'true'
  }
  if (changing.has(name)) return remember(host.once, name, operands, () => answer(host, name, operands))
  return answer(host, name, operands)
}

function answer(host: Host, name: string, operands: readonly string[]): string | undefined {
  const builtin = table.get(name)
  const result = builtin === undefined ? askGo : apply(builtin, operands.map(parseTerm))
  if (result !== askGo) return result === undefined ? undefined : encodeTerm(result)
  const { go } = host
  if (go === undefined) throw new GoBuiltinsNeeded(name)
  return changing.has(name) ? go(name, operands) : remember(host.known, name, operands, () => go(name, operands))
}

function apply(builtin: Builtin, operands: Term[]): ReturnType<Builtin> {
  try {
    return builtin(...operands)
  } catch (error) {
    if (error instanceof OperandError) return undefined
    throw error
  }
}

/** A call of OPA costs a quarter of a millisecond, and policies ask the same of many resources. */
function remember(
  answers: Map<string, string | undefined>,
  name: string,
  operands: readonly string[],
  ask: () => string | undefined,
): string | undefined {
  const key = [name, ...operands].join('\n')
  if (key.length > longestKnown) return ask()
  if (answers.has(key)) return answers.get(key)
  if (answers.size >= mostKnown) answers.clear()
  const found = ask()
  answers.set(key, found)
  return found
}
