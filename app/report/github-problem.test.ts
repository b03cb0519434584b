import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { printGithubProblem } from './github-problem.ts'
import { printMarkdownProblem } from './markdown-problem.ts'

const hostile = new Problem('input.config', 'unknown key "x\n::error::"', {
  file: '.plumbline.yaml',
  line: 2,
  column: 3,
  found: '100% <b>@acme</b>',
  wanted: 'a, b',
  next: 'see `docs`',
})

const many = new Problem('input.usage', 'first', {
  also: Array.from({ length: 30 }, (_, at) => new Problem('input.usage', `also ${at}`)),
})

describe('printGithubProblem', () => {
  it('is one command with the place and everything there is to know', () => {
    expect(printGithubProblem(hostile)).toBe(
      '::error file=.plumbline.yaml,line=2,col=3,title=plumbline%3A input.config::unknown key "x\\n::error::"' +
        '%0Afound: 100%25 <b>@acme</b>%0Awanted: a, b%0Anext: see `docs`\n',
    )
  })

  it('names a file outside of the repository', () => {
    const problem = new Problem('input.unreadable', 'gone', { file: '/runner/plan.json' })
    expect(printGithubProblem(problem)).toBe(
      '::error title=plumbline%3A input.unreadable::gone%0Aat: /runner/plan.json\n',
    )
  })

  it('is never more than GitHub shows', () => {
    const lines = printGithubProblem(many).trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toBe('::error title=plumbline::and 22 more problems of this kind')
  })
})

describe('printMarkdownProblem', () => {
  it('says the same, and nothing in it becomes markup', () => {
    expect(printMarkdownProblem(hostile)).toBe(
      `${[
        '## ⛔ Plumbline: could not be judged',
        '**unknown key "x\\n::error::"**'.replace('\\', '&#92;'),
        [
          '- at: .plumbline.yaml:2:3',
          '- found: 100% &#60;b&#62;@&#8203;acme&#60;/b&#62;',
          '- wanted: a, b',
          '- next: see &#96;docs&#96;',
        ].join('\n'),
      ].join('\n\n')}\n`,
    )
  })

  it('counts what is too much', () => {
    const text = printMarkdownProblem(many)
    expect([...text.matchAll(/^\*\*/gm)]).toHaveLength(21)
    expect(text.endsWith('\n\nAnd 10 more.\n')).toBe(true)
  })
})
