import { beforeAll, describe, expect, test } from 'vitest'
import type { RegoModule, TestAnswer, TestRequest, Toolchain } from '../workflow/ports.ts'
import { readLibrary } from './fixture-reads.ts'
import { openToolchain } from './toolchain.ts'

let toolchain: Toolchain

beforeAll(async () => {
  toolchain = await openToolchain()
})

/** Runs the tests in these lines, which begin in row 3 of `a_test.rego`. */
function run(lines: readonly string[], options: Partial<TestRequest> = {}): TestAnswer {
  const modules = [{ file: 'a_test.rego', text: ['package a', '', ...lines].join('\n') }]
  return toolchain.test({ modules, coverage: false, ...options })
}

/** Results without their durations, which are never the same. */
function timeless({ results }: TestAnswer): readonly object[] {
  return results.map(({ durationMs, ...rest }) => {
    expect(durationMs).toBeGreaterThanOrEqual(0)
    return rest
  })
}

const place = { package: 'a', file: 'a_test.rego' }

describe('tests', () => {
  test('pass, fail with the expression that failed, wait and print, in the order of rows', () => {
    const answer = run([
      'test_yes if print("one", 1)',
      'test_no if {',
      '\tx := 2',
      '\tx == 3',
      '}',
      'todo_test_later if false',
    ])
    expect(answer.errors).toEqual([])
    expect(timeless(answer)).toEqual([
      { ...place, name: 'test_yes', row: 3, passed: true, printed: ['one 1'] },
      {
        ...place,
        name: 'test_no',
        row: 4,
        passed: false,
        printed: [],
        failedAt: { file: 'a_test.rego', row: 6, text: 'x == 3' },
      },
      { ...place, name: 'todo_test_later', row: 8, passed: false, skipped: true, printed: [] },
    ])
  })

  test.each([
    ['a division by zero', 'not f(0)', 'div: divide by zero', [4, 9]],
    ['a regular expression that is none', 'not regex.match("(", "a")', 'regex.match: error parsing regexp', [3, 11]],
    ['a number that is none', 'not to_number("x")', 'to_number:', [3, 11]],
  ])('fail on %s that would go unnoticed in a compiled policy', (_, body, message, [row, column]) => {
    const [result] = run([`test_x if ${body}`, 'f(x) := 1 / x']).results
    expect(result?.passed).toBe(false)
    expect(result?.error?.message).toContain(message)
    expect([result?.error?.file, result?.error?.row, result?.error?.column]).toEqual(['a_test.rego', row, column])
  })

  test('do not fail on errors of a builtin that the modules count on', () => {
    const lines = ['test_x if not json.unmarshal("{")']
    const passed = (options?: Partial<TestRequest>) => run(lines, options).results.map((result) => result.passed)
    expect([passed(), passed({ tolerated: ['json.unmarshal'] })]).toEqual([[false], [true]])
  })

  test('are stopped when they take too long, and the next one runs', () => {
    const answer = run(
      [
        'test_a if { some i in numbers.range(1, 9999); some j in numbers.range(1, 9999); i + j == 0 }',
        'test_b if true',
      ],
      { timeoutMs: 100 },
    )
    expect(answer.results.map(({ passed, error }) => [passed, error?.code])).toEqual([
      [false, 'eval_cancel_error'],
      [true, undefined],
    ])
  })

  test('tell their cases apart', () => {
    const cases = '{"one": {"is": 1, "want": 1}, "two": {"is": 1, "want": 2}}'
    const [result] = run([`test_x[name] if {`, `\tsome name, c in ${cases}`, '\tc.is == c.want', '}']).results
    expect([result?.passed, result?.cases]).toEqual([
      false,
      [
        { name: 'one', passed: true },
        { name: 'two', passed: false },
      ],
    ])
  })

  test('are chosen by a regular expression and see the data given', () => {
    const answer = run(['test_x if data.n == 1', 'test_y if false'], { run: 'a\\.test_x$', data: { n: 1 } })
    expect(answer.results.map(({ name, passed }) => [name, passed])).toEqual([['test_x', true]])
  })

  test('report modules that do not compile instead of results', () => {
    const { results, errors } = run(['test_x if y'])
    expect(results).toEqual([])
    expect(errors.map(({ message, row }) => [message, row])).toEqual([['var y is unsafe', 3]])
  })

  test('count the rows they evaluate', () => {
    const modules: readonly RegoModule[] = [
      { file: 'a.rego', text: 'package a\n\np if {\n\tcount(input.x) > 0\n\tcount(input.y) > 0\n}\n\nq if input.z' },
      { file: 'a_test.rego', text: 'package a_test\n\ntest_p if not data.a.p with input as {"x": [1], "y": []}' },
    ]
    const { coverage } = toolchain.test({ modules, coverage: true })
    expect(coverage).toEqual({
      files: [
        { file: 'a.rego', covered: [4, 5], notCovered: [3, 8], percent: 50 },
        { file: 'a_test.rego', covered: [3], notCovered: [], percent: 100 },
      ],
      percent: 60,
    })
  })
})

describe('explain', () => {
  test('gives the value of the rule and what the library answered on the way', async () => {
    const library = await readLibrary()
    const text = [
      'package p',
      '',
      'import data.lib.is',
      'import data.lib.tf',
      '',
      'deny contains test if {',
      '\tsome r in tf.resources("aws_a")',
      '\tsome b in tf.blocks(r, ["in"])',
      '\ttest := is.equals(b, ["port"], 22)',
      '}',
    ].join('\n')
    const resource = { address: 'aws_a.x', type: 'aws_a', values: { in: [{ port: 23 }] }, unknown: {} }
    const answer = toolchain.explain({
      modules: [...library, { file: 'p.rego', text }],
      query: 'p/deny',
      input: { resources: { aws_a: { 'aws_a.x': resource } } },
    })
    if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
    const block = { address: 'aws_a.x', at: ['in', 0] }
    expect(answer.result).toEqual(['no'])
    expect(answer.calls.filter(({ depth }) => depth === 0)).toEqual([
      {
        function: 'lib.tf.blocks',
        arguments: [{ address: 'aws_a.x', at: [] }, ['in']],
        result: [block],
        file: 'p.rego',
        row: 8,
        depth: 0,
      },
      { function: 'lib.is.equals', arguments: [block, ['port'], 22], result: 'no', file: 'p.rego', row: 9, depth: 0 },
    ])
    const inside = answer.calls.filter(({ depth }) => depth > 0).map(({ function: name, result }) => [name, result])
    expect(inside).toContainEqual(['lib.tf.value', 23])
  })

  test('has no result where the rule has no value', () => {
    const modules = [{ file: 'p.rego', text: 'package p\n\np if input.x' }]
    expect(toolchain.explain({ modules, query: 'p/p', input: {} })).toEqual({ calls: [] })
  })

  test('reports a conflict with its place', () => {
    const modules = [{ file: 'p.rego', text: 'package p\n\np := input[_]' }]
    const answer = toolchain.explain({ modules, query: 'p/p', input: [1, 2] })
    expect('errors' in answer && answer.errors.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['eval_conflict_error', 'p.rego', 3],
    ])
  })
})
