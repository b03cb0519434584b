import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent } from '../../action/event.ts'
import { readInputs } from '../../action/inputs.ts'
import { expandPaths } from '../../action/paths.ts'
import { sectionKey } from '../../action/publish.ts'
import { openRunner } from '../../action/runner.ts'
import { scratchFolder, writeFiles } from '../command.ts'

const scratch = scratchFolder()

describe('inputs', () => {
  it('that are not there or empty are not given', () => {
    const none = { plan: [], source: [], sbom: [], policies: [], config: undefined, base: undefined }
    expect(readInputs({ INPUT_PLAN: ' \n ', 'INPUT_FAIL-ON': '', INPUT_COMMENT: '' })).toMatchObject(none)
  })

  it('hold several lines, and values as the ecosystem writes them', () => {
    const environment = {
      INPUT_PLAN: 'a.json\r\n\n  b/**/*.json  \n',
      'INPUT_UPLOAD-SARIF': ' true ',
      INPUT_COMMENT: 'on-failure',
    }
    expect(readInputs(environment)).toMatchObject({
      plan: ['a.json', 'b/**/*.json'],
      uploadSarif: true,
      comment: 'on-failure',
    })
  })
})

describe('paths', () => {
  const top = writeFiles(join(scratch, 'paths'), {
    'a/plan.json': '',
    'a/b/plan.json': '',
    'a/b/.terraform/plan.json': '',
    'a/[odd].json': '',
    'c/main.tf': '',
  })
  const expand = (patterns: readonly string[], kind: 'file' | 'folder' = 'file') =>
    expandPaths(
      'plan',
      patterns.map((pattern) => `${top}/${pattern}`),
      kind,
    ).map((path) => path.slice(top.length + 1))

  it.each([
    ['a path', ['a/plan.json'], ['a/plan.json']],
    ['a path that looks like a glob', ['a/[odd].json'], ['a/[odd].json']],
    ['one folder', ['a/*.json'], ['a/[odd].json', 'a/plan.json']],
    ['any depth, without what Terraform keeps', ['**/plan.json'], ['a/b/plan.json', 'a/plan.json']],
    ['alternatives and classes', ['{a,c}/[p]lan.json'], ['a/plan.json']],
    ['each once', ['a/plan.json', 'a/pl?n.json'], ['a/plan.json']],
  ])('are found by %s', (_, patterns, expected) => {
    expect(expand(patterns)).toEqual(expected)
  })

  it('are folders where folders are wanted', () => {
    expect(expand(['*', 'a/*/'], 'folder')).toEqual(['a', 'c', 'a/b'])
  })

  it.each([
    ['nothing', 'd/*.json', 'input.unreadable'],
    ['a glob without an end', 'a/[b', 'input.usage'],
  ])('that name %s are refused', (_, pattern, code) => {
    expect(() => expand([pattern])).toThrow(expect.objectContaining({ code }))
  })
})

describe('the event', () => {
  const event = (content: string) => {
    const path = join(scratch, 'event.json')
    writeFileSync(path, content)
    return readEvent({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'acme/shop' })
  }

  it.each([
    ['a push', '{"ref":"refs/heads/main"}', { repository: 'acme/shop' }],
    ['nothing at all', 'null', { repository: 'acme/shop' }],
    [
      'words that mean something else',
      '{"pull_request":[1],"__proto__":{"merge_group":1}}',
      { repository: 'acme/shop' },
    ],
    [
      'a base that is no commit',
      '{"pull_request":{"number":1,"head":{"sha":"abc"},"base":{"sha":"--upload-pack=x"}}}',
      { repository: 'acme/shop', pull: { number: 1, head: 'abc' } },
    ],
  ])('can be %s', (_, content, expected) => {
    expect(event(content)).toEqual(expected)
  })

  it('that is no JSON is refused', () => {
    expect(() => event('{')).toThrow(expect.objectContaining({ code: 'input.unreadable' }))
  })
})

describe('the runner', () => {
  it('cannot be told other outputs by a value', () => {
    const file = join(scratch, 'output')
    writeFileSync(file, '')
    openRunner({ GITHUB_OUTPUT: file }, () => undefined).output('verdict', 'pass\nEND\nverdict=forged')
    const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const end = first.replace('verdict<<', '')
    expect([end.length > 32, rest]).toEqual([true, ['pass', 'END', 'verdict=forged', end]])
  })

  it('is not reached through the log', () => {
    let said = ''
    const runner = openRunner({}, (text) => {
      said += text
    })
    runner.log('::error::forged')
    const [stop = '', ...rest] = said.trimEnd().split('\n')
    expect(rest).toEqual(['::error::forged', `::${stop.replace('::stop-commands::', '')}::`])
  })
})

describe('the section of a job', () => {
  it('stays the same from run to run and differs from job to job', () => {
    const key = (paths: readonly string[], job: string) => sectionKey(paths, [[], null], { GITHUB_JOB: job })
    expect(key(['infra/a'], 'check')).toBe(key(['infra/a'], 'check'))
    expect(new Set([key(['infra/a'], 'check'), key(['infra/b'], 'check'), key(['infra/a'], 'other')]).size).toBe(3)
  })
})
