import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { printProblem } from './problem.ts'

const problem = new Problem('input.not-evidence', 'plan.json is not a Terraform plan', {
  file: 'infra/plan.json',
  line: 3,
  column: 7,
  found: 'an object without format_version',
  wanted: 'what terraform show -json prints',
  next: 'terraform show -json tfplan > plan.json',
})

describe('printProblem', () => {
  it('says what, where, what was found, what was wanted and what to do next', () => {
    expect(printProblem(problem)).toBe(
      [
        'plumbline: plan.json is not a Terraform plan',
        '  at      infra/plan.json:3:7',
        '  found   an object without format_version',
        '  wanted  what terraform show -json prints',
        '  next    terraform show -json tfplan > plan.json',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what is not known', () => {
    expect(printProblem(new Problem('input.usage', 'no input', { file: 'a', column: 3 }))).toBe(
      'plumbline: no input\n  at      a\n',
    )
  })

  it('lists further problems and counts those beyond twenty', () => {
    const also = Array.from(
      { length: 22 },
      (_, index) => new Problem('input.config', `wrong ${index}`, { line: index, file: 'c' }),
    )
    const lines = printProblem(new Problem('input.config', 'the configuration is wrong', { also })).split('\n')
    expect([lines.slice(0, 5), lines.slice(-4)]).toEqual([
      ['plumbline: the configuration is wrong', 'also: wrong 0', '  at      c:0', 'also: wrong 1', '  at      c:1'],
      ['also: wrong 19', '  at      c:19', 'and 2 more', ''],
    ])
  })

  it('wraps long lines and cuts endless ones', () => {
    const lines = printProblem(new Problem('input.config', 'a', { found: 'word '.repeat(1000) }))
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines).toHaveLength(10)
  })

  it('shows no control character, no colour and no stack by itself', () => {
    const text = printProblem(
      new Problem('input.config', '\u001b[2J\u202e', { file: 'a\nb', found: '\u0007', cause: new Error('inner') }),
    )
    expect(text).toBe('plumbline: \\x1b[2J\\u{202e}\n  at      a\\nb\n  found   \\x07\n')
  })

  it('colours on request', () => {
    expect(printProblem(new Problem('input.usage', 'no input', { next: 'give one' }), { color: true })).toBe(
      '\u001b[1;31mplumbline:\u001b[0m \u001b[1mno input\u001b[0m\n  \u001b[32mnext\u001b[0m    give one\n',
    )
  })

  it('adds code, stack and causes for debugging', () => {
    const text = printProblem(new Problem('internal.bug', 'oops', { cause: new Error('inner', { cause: 'a text' }) }), {
      debug: true,
    })
    expect(text).toMatch(
      /^plumbline: oops\n\n\[internal\.bug\] Problem: oops\n +at [\s\S]*\ncaused by Error: inner\n +at [\s\S]*\n$/,
    )
  })
})
