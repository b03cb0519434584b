/**
 * Runs OPA's own test cases through our engine and compares with what the cases want, next to OPA's own evaluator of the same version.
 * Usage: tsx bench/opa-conformance.ts [part of a case's name]
 * The cases come with OPA's Go module; the script skips when Go or the module is absent and OPA_CASES does not name their folder.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../app/model/json.ts'
import { supportedBuiltins } from '../app/rego/builtins/host.ts'
import { createEvaluator } from '../app/rego/engine.ts'
import { type RawResult, resultOf } from '../app/rego/evaluation.ts'
import { encodeTerm, parseTerm } from '../app/rego/term-text.ts'
import {
  compareTerms,
  isArray,
  isObject,
  isSet,
  objectTerm,
  setTerm,
  sortedItems,
  type Term,
  valueAt,
} from '../app/rego/terms.ts'
import { openToolchain } from '../app/rego/toolchain.ts'
import type { RegoModule } from '../app/workflow/ports.ts'

const toolchainFolder = fileURLToPath(new URL('../app/rego/toolchain', import.meta.url))
const reference = fileURLToPath(new URL('./opa-reference.go', import.meta.url))

/** One case of OPA's suite, as terms so that no number loses a digit. */
interface TestCase {
  readonly version: 'v0' | 'v1'
  readonly folder: string
  readonly name: string
  readonly passes: boolean
  readonly strict: boolean
  readonly field: (name: string) => Term | undefined
}

interface Judgement {
  readonly test: TestCase
  readonly kind: 'pass' | 'wrong' | 'not compiled' | 'missing builtin'
  readonly why: string
}

function findCases(): string | undefined {
  const given = process.env.OPA_CASES
  if (given !== undefined) return existsSync(given) ? resolve(given) : undefined
  try {
    const module = runGo(['list', '-m', '-f', '{{.Dir}}', 'github.com/open-policy-agent/opa']).trim()
    const folder = join(module, 'v1', 'test', 'cases', 'testdata')
    return module !== '' && existsSync(folder) ? folder : undefined
  } catch {
    return undefined
  }
}

function runGo(operands: readonly string[]): string {
  return execFileSync('go', operands, { cwd: toolchainFolder, encoding: 'utf8', maxBuffer: 2 ** 28 })
}

function readCases(folder: string): readonly TestCase[] {
  return runGo(['run', reference, folder])
    .trimEnd()
    .split('\n')
    .map((line) => {
      const judged = parseTerm(line)
      const test = fieldOf(judged, 'case')
      return {
        version: fieldOf(judged, 'version') === 'v0' ? 'v0' : 'v1',
        folder: String(fieldOf(judged, 'folder')),
        name: String(fieldOf(test, 'note')),
        passes: fieldOf(judged, 'passes') === true,
        strict: fieldOf(test, 'strict_error') === true,
        field: (name) => fieldOf(test, name),
      }
    })
}

function fieldOf(term: Term | undefined, name: string): Term | undefined {
  return term !== undefined && isObject(term) ? valueAt(term, name) : undefined
}

function listOf(term: Term | undefined): readonly Term[] {
  return term !== undefined && isArray(term) ? term : []
}

/** The query as a rule: one element for each solution, an object of the variables the case asks about. */
function wrapQuery(test: TestCase): RegoModule {
  const names = new Set(
    listOf(test.field('want_result')).flatMap((row) => (isObject(row) ? row.entries.map(([key]) => String(key)) : [])),
  )
  const row = `{${[...names].map((name) => `${JSON.stringify(name)}: ${name}`).join(', ')}}`
  const term = test.field('input_term')
  const input = typeof term === 'string' ? ` with input as ${term}` : ''
  const text = `package plumbline.conformance\n\nsolutions contains ${row} if {\n${test.field('query')}\n}\n\nanswer := found if {\n\tfound := solutions${input}\n}\n`
  return { file: 'query.rego', text, version: 'v1' }
}

function documentOf(test: TestCase): Uint8Array | undefined {
  const input = test.field('input')
  return input === undefined ? undefined : Buffer.from(encodeTerm(input))
}

function judge(test: TestCase, raw: RawResult): Omit<Judgement, 'test'> {
  const wantsError = test.field('want_error') !== undefined || test.field('want_error_code') !== undefined
  // The only errors the suite wants outside strict mode are conflicts, which compiled policies word in their own way.
  const isConflict = raw.error?.message.endsWith(' conflict') === true
  if (raw.error !== undefined) return { kind: wantsError && isConflict ? 'pass' : 'wrong', why: raw.error.message }
  if (wantsError)
    return { kind: 'wrong', why: `wanted the error ${test.field('want_error') ?? test.field('want_error_code')}` }
  const answer = resultOf(parseTerm(Buffer.from(raw.resultSet ?? []).toString('utf8')))
  const sort = test.field('sort_bindings') === true
  const got = setTerm(solutionsOf(answer).map((row) => (sort ? sortLists(asJson(row)) : asJson(row))))
  const wanted = setTerm(listOf(test.field('want_result')))
  if (compareTerms(got, wanted) === 0) return { kind: 'pass', why: '' }
  return { kind: 'wrong', why: `wanted ${encodeTerm(wanted).slice(0, 300)}, got ${encodeTerm(got).slice(0, 300)}` }
}

function solutionsOf(answer: Term | undefined): readonly Term[] {
  return answer !== undefined && isSet(answer) ? answer.items : []
}

/** As in any JSON OPA writes, without losing digits: sets become sorted arrays, keys that are no strings their text. */
function asJson(term: Term): Term {
  if (isArray(term)) return term.map(asJson)
  if (isSet(term)) return sortedItems(term).map(asJson)
  if (!isObject(term)) return term
  return objectTerm(
    term.entries.map(([key, value]) => [typeof key === 'string' ? key : encodeTerm(asJson(key)), asJson(value)]),
  )
}

function sortLists(row: Term): Term {
  if (!isObject(row)) return row
  return {
    kind: 'object',
    entries: row.entries.map(([key, value]) => [key, isArray(value) ? value.toSorted(compareTerms) : value]),
  }
}

const capabilities = supportedBuiltins()
const toolchain = await openToolchain()
const evaluator = createEvaluator()

async function runCase(test: TestCase): Promise<Omit<Judgement, 'test'>> {
  const modules = listOf(test.field('modules')).map((text, i) => ({
    file: `test-${i}.rego`,
    text: String(text),
    version: test.version,
  }))
  const compiled = toolchain.compile({
    modules: [...modules, wrapQuery(test)],
    entrypoints: ['plumbline/conformance/answer'],
    strict: false,
  })
  if ('errors' in compiled)
    return { kind: 'not compiled', why: compiled.errors.map((error) => error.message).join('; ') }
  const missing = compiled.builtins.filter((name) => !capabilities.has(name))
  if (missing.length > 0) return { kind: 'missing builtin', why: missing.join(', ') }
  const data = test.field('data')
  const base = data === undefined ? '{}' : encodeTerm(data)
  const digest = createHash('sha256').update(compiled.wasm).update(base).digest('hex')
  const bundle = { digest, wasm: compiled.wasm, data: JSON.parse(base) as JsonObject }
  const evaluate = await evaluator(bundle, documentOf(test), { memoryMb: 1024 })
  for await (const raw of evaluate(['plumbline/conformance/answer'])) return judge(test, raw)
  return { kind: 'wrong', why: 'no result' }
}

async function main(): Promise<void> {
  const folder = findCases()
  if (folder === undefined) {
    console.log('skipped: neither OPA_CASES nor the Go module of OPA gives test cases')
    return
  }
  const all = readCases(folder)
  const chosen = all.filter((test) => `${test.version}/${test.name}`.includes(process.argv[2] ?? ''))
  const judgements: Judgement[] = []
  for (const test of chosen.filter((one) => one.passes && !one.strict)) {
    const judgement = await runCase(test).catch((error: unknown) => ({ kind: 'wrong' as const, why: String(error) }))
    judgements.push({ test, ...judgement })
  }
  report(chosen, judgements)
}

function report(chosen: readonly TestCase[], judgements: readonly Judgement[]): void {
  const failed = judgements.filter((judgement) => judgement.kind !== 'pass')
  for (const { test, kind, why } of failed) console.log(`${kind}: ${test.version}/${test.folder}/${test.name}: ${why}`)
  const passed = judgements.length - failed.length
  const reference = chosen.filter((test) => test.passes)
  console.log(`cases ${chosen.length}`)
  console.log(`  OPA's evaluator passes ${reference.length}`)
  console.log(
    `  of these need strict builtin errors, which compiled policies do not have: ${reference.filter((test) => test.strict).length}`,
  )
  console.log(
    `  our engine passes ${passed} of the other ${judgements.length}: ${((100 * passed) / Math.max(judgements.length, 1)).toFixed(2)} %`,
  )
  for (const kind of ['wrong', 'not compiled', 'missing builtin'] as const) {
    const counts = new Map<string, number>()
    for (const { test } of failed.filter((one) => one.kind === kind))
      counts.set(test.folder, (counts.get(test.folder) ?? 0) + 1)
    console.log(
      `  ${kind}: ${counts.size === 0 ? 0 : [...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`,
    )
  }
}

await main()
