import { expect, it } from 'vitest'
import { policyProblem } from './policy-problem.ts'

const modules = [
  { file: 'is.rego', text: 'package lib.is\n\nequals(subject, path, expected) := 1\n\npresent(subject, path) := 2\n' },
  {
    file: 'p.rego',
    text: '# METADATA\n# title: T\n# custom:\n#   severity: hi\npackage policies.o.p\n\n\tx := is.equal(y)\n',
  },
]

it.each([
  ['an unknown function', 'undefined function data.lib.is.equal', { next: 'did you mean is.equals?' }],
  ['a function of nobody', 'undefined function data.lib.is.something_else', {}],
  ['a refused builtin', 'undefined function http.send', { next: 'http.send is refused: policies have no network' }],
  [
    'a call with too little',
    'function data.lib.is.equals has arity 3, got 1 argument',
    { wanted: 'is.equals(subject, path, expected)' },
  ],
  [
    'an unsafe variable',
    'var y is unsafe',
    { next: 'y gets a value nowhere: check its spelling, or bind it (some y in …, y := …)' },
  ],
  ['an import nobody uses', 'import data.lib.is unused', { next: 'remove the import' }],
  ['a missing if', '`if` keyword is required before rule body', { wanted: 'deny contains f if { … }' }],
])('%s is said with its line and what to do', (_, message, advice) => {
  const problem = policyProblem([{ code: 'rego_type_error', message, file: 'p.rego', row: 7, column: 7 }], modules)
  expect(problem.details).toEqual({ file: 'p.rego', line: 7, column: 7, found: 'x := is.equal(y)', ...advice })
})

it('metadata is said where it stands', () => {
  const message = 'custom.severity is "hi"; known are low'
  const problem = policyProblem([{ code: 'metadata', message, file: 'p.rego', row: 5, column: 1 }], modules)
  expect(problem.details).toEqual({ file: 'p.rego', line: 4, column: 1, found: '#   severity: hi' })
})

it('all errors are said, and the code where the module is not at hand', () => {
  const error = { code: 'rego_parse_error', message: 'm', file: 'q.rego', row: 1, column: 1 }
  const problem = policyProblem([error, { ...error, row: 2 }])
  expect([problem.details.found, problem.details.also?.map(({ details }) => details.line)]).toEqual([
    'rego_parse_error',
    [2],
  ])
})
