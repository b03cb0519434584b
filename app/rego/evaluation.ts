import type { EntrypointResult, EvaluateOptions } from '../model/engine.ts'
import type { Json } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { instantiate, mostPages, type PolicyInstance, pageBytes } from './abi.ts'
import type { GoBuiltins } from './builtins/builtin.ts'
import { callBuiltin, GoBuiltinsNeeded, type Host } from './builtins/host.ts'
import { explain, megabytes, unparsable } from './evaluation-problem.ts'
import { readPlainSet } from './result-set.ts'
import { jsonOf } from './term-json.ts'
import { parseTerm } from './term-text.ts'
import { isObject, isSet, type Term, valueAt } from './terms.ts'

/** A compiled policy with its base data as UTF-8 JSON. */
export interface LoadedPolicy {
  readonly module: WebAssembly.Module
  readonly data: Uint8Array
}

/** An entry point's result with the value still as text, OPA's result set as a term, so that it is parsed once, where it is needed. */
export interface RawResult extends Pick<EntrypointResult, 'entrypoint' | 'printed' | 'error'> {
  readonly resultSet: Uint8Array | undefined
}

/** Gives OPA's own builtins; called at the first need only. */
export type LoadGoBuiltins = () => Promise<GoBuiltins>

export type EvaluateEntrypoints = (entrypoints: readonly string[]) => AsyncGenerator<RawResult>

/** A policy with its base data in memory, ready for one document after another. */
export interface Session {
  /**
   * Parses the document (undefined: no input); what it gives evaluates entry points on it in order, each result as it comes, and is of use
   * until the next document. Throws `input.not-json`, `input.too-deep` and `policy.memory`.
   */
  open(document: Uint8Array | undefined): EvaluateEntrypoints
  /** Whether a document of this size fits into what was reserved. */
  fits(bytes: number): boolean
}

/**
 * Parsed JSON takes 12 to 20 times its text, a list of one-digit numbers 99 times (measured). Reserving that much costs nothing, since
 * pages nobody touches take no memory, while growing page by page takes milliseconds each time. The rest is for evaluating.
 */
const bytesPerByte = 100
const basePages = 1024
const leastPages = 64
const mostLines = 10_000

/**
 * Reserves memory for a document of the given size and parses the base data into it.
 * Throws `policy.memory` when the host gives no such memory.
 */
export function openSession(
  policy: LoadedPolicy,
  bytes: number,
  options: EvaluateOptions,
  loadGo: LoadGoBuiltins,
): Session {
  const maximum = pagesOf(options.memoryMb)
  const wanted = Math.ceil(((bytes + policy.data.byteLength) * bytesPerByte) / pageBytes) + basePages
  const initial = Math.min(wanted, maximum)
  const lines: string[] = []
  const host: Host & { go: GoBuiltins | undefined } = {
    go: undefined,
    once: new Map(),
    known: new Map(),
    print: (line) => {
      if (lines.length < mostLines) lines.push(line)
    },
  }
  let instance = start(policy, initial, maximum, host)
  const data = parseInto(instance, policy.data, 'base data', maximum)
  const base = instance.heap()

  /** Until when the heap holds what rules came to that other entry points may ask too. */
  let remembered = false

  async function evaluateOne(entrypoint: string, input: number, position: number): Promise<Uint8Array> {
    for (;;) {
      lines.length = 0
      try {
        if (!instance.hasRule(entrypoint)) return evaluateByNumber(entrypoint, input, position)
        if (!remembered || instance.heap() - position > mostRemembered) {
          instance.rewind(position)
          instance.forget()
          remembered = true
        }
        const value = instance.evaluateRule(entrypoint, input, data)
        // What is remembered does not print again, and whoever asks shall see it.
        remembered = lines.length === 0
        return asResultSet(value)
      } catch (error) {
        instance = instance.renew(position)
        remembered = false
        if (!(error instanceof GoBuiltinsNeeded)) throw error
        host.go = await loadGo()
      }
    }
  }

  function evaluateByNumber(entrypoint: string, input: number, position: number): Uint8Array {
    const id = instance.entrypoints.get(entrypoint)
    if (id === undefined) throw missingEntrypoint(entrypoint)
    remembered = false
    instance.rewind(position)
    return instance.evaluate(id, input, data)
  }

  return {
    fits: (size) => size * bytesPerByte <= (initial - basePages / 2) * pageBytes - base,
    open(document) {
      host.once.clear()
      remembered = false
      instance.rewind(base)
      const input = document === undefined ? 0 : parseDocument(document)
      const position = instance.heap()
      return (entrypoints) => evaluateAll(entrypoints, input, position)
    },
  }

  async function* evaluateAll(
    entrypoints: readonly string[],
    input: number,
    position: number,
  ): AsyncGenerator<RawResult> {
    for (const entrypoint of entrypoints) {
      if (!(instance.hasRule(entrypoint) || instance.entrypoints.has(entrypoint))) throw missingEntrypoint(entrypoint)
      try {
        const resultSet = await evaluateOne(entrypoint, input, position)
        yield { entrypoint, resultSet, printed: [...lines] }
      } catch (error) {
        yield { entrypoint, resultSet: undefined, printed: [...lines], error: explain(error, entrypoint, maximum) }
      }
    }
  }

  function parseDocument(document: Uint8Array): number {
    try {
      return parseInto(instance, document, 'the document', maximum)
    } catch (error) {
      instance = instance.renew(base)
      throw error
    }
  }
}

/** Bytes on the heap above the document after which what rules came to is forgotten. */
const mostRemembered = 64 * 1024 * 1024

/** As the plan of an entry point puts it; in memory of its own, so that a worker can hand it over. */
function asResultSet(value: Uint8Array | undefined): Uint8Array {
  if (value === undefined) return new Uint8Array(noResult)
  const resultSet = new Uint8Array(resultHead.length + value.length + resultTail.length)
  resultSet.set(resultHead)
  resultSet.set(value, resultHead.length)
  resultSet.set(resultTail, resultHead.length + value.length)
  return resultSet
}

const noResult = Buffer.from('set()')
const resultHead = Buffer.from('{{"result": ')
const resultTail = Buffer.from('}}')

/** Turns a raw result into the one the model defines, parsing its value. */
export function finish(raw: RawResult): EntrypointResult {
  const { entrypoint, printed, error } = raw
  const value = raw.resultSet === undefined ? undefined : firstResult(raw.resultSet)
  return error === undefined ? { entrypoint, value, printed } : { entrypoint, value: undefined, printed, error }
}

function firstResult(resultSet: Uint8Array): Json | undefined {
  const plain = readPlainSet(resultSet)
  if (plain !== undefined) return plain
  const text = Buffer.from(resultSet.buffer, resultSet.byteOffset, resultSet.byteLength).toString('utf8')
  const result = resultOf(parseTerm(text))
  return result === undefined ? undefined : jsonOf(result)
}

/** The value in a result set, `{{"result": value}}` or, undefined, `set()`. */
export function resultOf(resultSet: Term): Term | undefined {
  const first = isSet(resultSet) ? resultSet.items[0] : undefined
  return first !== undefined && isObject(first) ? valueAt(first, 'result') : undefined
}

function start(policy: LoadedPolicy, initial: number, maximum: number, host: Host): PolicyInstance {
  try {
    const memory = reserve(initial, maximum)
    return instantiate(policy.module, memory, (name, operands) => callBuiltin(host, name, operands))
  } catch (cause) {
    throw new Problem('policy.memory', `no memory for evaluating policies: ${messageOf(cause)}`, {
      wanted: `${megabytes(initial)} MB`,
      next: 'give the process more memory, or evaluate a smaller document',
      cause,
    })
  }
}

/** A host that counts untouched pages may refuse; then the memory starts small and grows. */
function reserve(initial: number, maximum: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial, maximum })
  } catch (refusal) {
    if (initial === leastPages) throw refusal
    return reserve(Math.max(Math.floor(initial / 4), leastPages), maximum)
  }
}

function parseInto(instance: PolicyInstance, json: Uint8Array, what: string, maximum: number): number {
  try {
    const value = instance.parse(json)
    if (value !== 0) return value
  } catch (cause) {
    throw unparsable(cause, what, maximum)
  }
  throw new Problem('input.not-json', `${what} is not JSON`)
}

function pagesOf(memoryMb: number | undefined): number {
  if (memoryMb === undefined) return mostPages
  return Math.min(Math.max(Math.floor((memoryMb * 1024 * 1024) / pageBytes), leastPages), mostPages)
}

function missingEntrypoint(entrypoint: string): Problem {
  return new Problem('internal.bug', `the bundle has no entry point ${entrypoint}`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
