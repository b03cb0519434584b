import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import type { Path } from '../model/json.ts'
import { nothingRenamed } from '../model/move.ts'
import { type BaseFinding, type CompareOptions, compare, type PresentFinding } from './compare.ts'
import { fingerprint } from './fingerprint.ts'

interface Made {
  readonly at: string
  readonly policy?: string
  readonly root?: string
  readonly path?: Path
  readonly key?: string
  readonly message?: string
  readonly status?: 'fail' | 'undetermined'
  readonly waived?: boolean
  readonly change?: Finding['change']
}

function present(given: Made | string): PresentFinding {
  const made = typeof given === 'string' ? { at: given } : given
  const { at, policy = 'p', root = '.', path = [], key, message = 'open', status = 'fail', change = null } = made
  return {
    waived: made.waived ?? false,
    finding: {
      policy,
      title: 't',
      severity: 'high',
      status,
      blocking: true,
      change,
      subject: { kind: 'resource', address: at, type: 'aws_a' },
      address: at,
      type: 'aws_a',
      root,
      path,
      message,
      fingerprint: fingerprint({ policy, root, subject: at, path, ...(key === undefined ? {} : { key }) }),
      ...(key === undefined ? {} : { key }),
      aliases: { checkov: [], trivy: [], kics: [] },
      controls: [],
      related: [],
      impliedBy: [],
    },
  }
}

function before(given: Made | string): BaseFinding {
  const { finding, waived } = present(given)
  const { policy, root = '.', path, message, address = '' } = finding
  const status = finding.status === 'waived' ? 'fail' : finding.status
  return { fingerprint: finding.fingerprint, policy, root, path, message, address, status, waived, count: 1 }
}

type Options = Partial<CompareOptions>

function compared(now: readonly (Made | string)[], then: readonly (Made | string)[], options: Options = {}) {
  const heads = now.map(present)
  const { changes, gone } = compare(heads, then.map(before), { covers: () => true, ...options })
  return {
    now: heads.map(({ finding }, index) => `${changes[index]} ${finding.address}`),
    gone: gone.map(({ base, count }) => `${base.address} ${count}`),
  }
}

describe('findings and those of the base', () => {
  it('are existing where they were there, new where not, gone where they are not any more', () => {
    expect(compared(['aws_a.x', 'aws_a.y'], ['aws_a.y', 'aws_a.z'])).toEqual({
      now: ['new aws_a.x', 'existing aws_a.y'],
      gone: ['aws_a.z 1'],
    })
  })

  it('are told apart by policy, root, path and key', () => {
    const base = [{ at: 'aws_a.x', path: ['a', 0, 'b'], key: 'k' }]
    const others: readonly Made[] = [
      { at: 'aws_a.x', path: ['a', 0, 'b'], key: 'k', policy: 'q' },
      { at: 'aws_a.x', path: ['a', 0, 'b'], key: 'k', root: 'r' },
      { at: 'aws_a.x', path: ['a', 0, 'c'], key: 'k' },
      { at: 'aws_a.x', path: ['a', 0, 'b'], key: 'l' },
      { at: 'aws_a.x["k"]', path: ['a', 0, 'b'], key: 'k' },
    ]
    expect(compared(others, base).now).toEqual(others.map(({ at }) => `new ${at}`))
  })

  it('survive reordered blocks: an index in the path does not matter', () => {
    const now = [{ at: 'aws_a.x', path: ['rule', 1, 'port'] }]
    expect(compared(now, [{ at: 'aws_a.x', path: ['rule', 0, 'port'] }]).now).toEqual(['existing aws_a.x'])
  })

  it('survive that a count shifts', () => {
    expect(compared(['aws_a.x[0]', 'aws_a.x[1]'], ['aws_a.x[1]', 'aws_a.x[2]'])).toEqual({
      now: ['existing aws_a.x[0]', 'existing aws_a.x[1]'],
      gone: [],
    })
  })

  it('survive that a resource gets a count', () => {
    expect(compared(['aws_a.x[0]'], ['aws_a.x']).now).toEqual(['existing aws_a.x[0]'])
  })
})

describe('a new finding does not hide behind an old one', () => {
  it.each<[string, readonly (Made | string)[], readonly (Made | string)[], readonly string[]]>([
    [
      'of three instances where two failed, one is new: the one that was not there',
      ['aws_a.x[0]', 'aws_a.x[1]', 'aws_a.x[2]'],
      ['aws_a.x[0]', 'aws_a.x[2]'],
      ['existing aws_a.x[0]', 'new aws_a.x[1]', 'existing aws_a.x[2]'],
    ],
    [
      'of two alike at one address the one that says something else is new',
      [
        { at: 'aws_a.x', message: 'port 23' },
        { at: 'aws_a.x', message: 'port 22' },
      ],
      [{ at: 'aws_a.x', message: 'port 22' }],
      ['new aws_a.x', 'existing aws_a.x'],
    ],
    [
      'what is said counts before where in the list it is',
      [
        { at: 'aws_a.x', path: ['rule', 0], message: 'port 23' },
        { at: 'aws_a.x', path: ['rule', 1], message: 'port 22' },
      ],
      [{ at: 'aws_a.x', path: ['rule', 0], message: 'port 22' }],
      ['new aws_a.x', 'existing aws_a.x'],
    ],
    [
      'when a count shifts, the one that says something else is new',
      [
        { at: 'aws_a.x[1]', message: 'is "c"' },
        { at: 'aws_a.x[2]', message: 'is "a"' },
      ],
      [{ at: 'aws_a.x[0]', message: 'is "a"' }],
      ['new aws_a.x[1]', 'existing aws_a.x[2]'],
    ],
    [
      'what was undetermined and fails now is new',
      ['aws_a.x'],
      [{ at: 'aws_a.x', status: 'undetermined' }],
      ['new aws_a.x'],
    ],
    [
      'of two undetermined, the one that fails now is new',
      ['aws_a.x[0]', { at: 'aws_a.x[1]', status: 'undetermined' }],
      [
        { at: 'aws_a.x[0]', status: 'undetermined' },
        { at: 'aws_a.x[1]', status: 'undetermined' },
      ],
      ['new aws_a.x[0]', 'existing aws_a.x[1]'],
    ],
    ['what was waived and is not any more is new', ['aws_a.x'], [{ at: 'aws_a.x', waived: true }], ['new aws_a.x']],
    [
      'and takes no place of one that was not waived',
      ['aws_a.x[0]', 'aws_a.x[1]'],
      [{ at: 'aws_a.x[0]', waived: true }, 'aws_a.x[1]'],
      ['new aws_a.x[0]', 'existing aws_a.x[1]'],
    ],
  ])('%s', (_, now, then, wanted) => {
    expect(compared(now, then)).toEqual({ now: wanted, gone: [] })
  })

  it('that is repaired at the same time, in another resource or another instance of for_each', () => {
    expect(compared(['aws_a.y'], ['aws_a.x'])).toEqual({ now: ['new aws_a.y'], gone: ['aws_a.x 1'] })
    expect(compared(['aws_a.x["b"]'], ['aws_a.x["a"]']).now).toEqual(['new aws_a.x["b"]'])
  })
})

describe('what was there stays existing', () => {
  it.each<[string, Made, Made]>([
    [
      'when it was undetermined and is',
      { at: 'aws_a.x', status: 'undetermined' },
      { at: 'aws_a.x', status: 'undetermined' },
    ],
    ['when it failed and is undetermined', { at: 'aws_a.x', status: 'undetermined' }, { at: 'aws_a.x' }],
    ['when it is waived now', { at: 'aws_a.x', waived: true }, { at: 'aws_a.x' }],
    ['when it was waived and is', { at: 'aws_a.x', waived: true }, { at: 'aws_a.x', waived: true }],
    [
      'when the base cannot tell, and the plan knows that it was so',
      { at: 'aws_a.x', change: 'existing' },
      { at: 'aws_a.x', status: 'undetermined' },
    ],
  ])('%s', (_, now, then) => {
    expect(compared([now], [then])).toEqual({ now: ['existing aws_a.x'], gone: [] })
  })

  it('but not because the plan says so, when the base says otherwise', () => {
    expect(compared([{ at: 'aws_a.x', change: 'existing' }], []).now).toEqual(['new aws_a.x'])
  })

  it('counts: the undetermined takes no place of one that fails', () => {
    const now: readonly Made[] = [{ at: 'aws_a.x[0]', status: 'undetermined' }, { at: 'aws_a.x[1]' }]
    expect(compared(now, [{ at: 'aws_a.x[0]' }, { at: 'aws_a.x[1]', status: 'undetermined' }])).toEqual({
      now: ['existing aws_a.x[0]', 'existing aws_a.x[1]'],
      gone: [],
    })
  })

  it('and what was undetermined is not called fixed', () => {
    expect(compared([], [{ at: 'aws_a.x', status: 'undetermined' }]).gone).toEqual([])
  })
})

describe('a root the base does not cover', () => {
  const covers = () => false

  it('keeps what its own evidence says, and what that does not know is new', () => {
    const now: readonly Made[] = [
      { at: 'aws_a.x', change: 'existing' },
      { at: 'aws_a.y', change: 'new' },
      { at: 'aws_a.z' },
    ]
    expect(compared(now, ['aws_a.z'], { covers }).now).toEqual(['existing aws_a.x', 'new aws_a.y', 'existing aws_a.z'])
    expect(compare(now.map(present), [], { covers }).changes).toEqual(['existing', 'new', 'new'])
  })

  it('lets what is known to be old use up the base first', () => {
    const now: readonly Made[] = [
      { at: 'aws_a.x[0]', change: 'new' },
      { at: 'aws_a.x[1]', change: 'existing' },
    ]
    expect(compared(now, ['aws_a.x[7]'], { covers }).now).toEqual(['new aws_a.x[0]', 'existing aws_a.x[1]'])
  })
})

describe('names that changed', () => {
  const moves = [{ root: '.', module: [], from: 'module.a', to: 'module.b' }]

  it('are looked for under the old ones, with path and key', () => {
    const made = (at: string): Made => ({ at, path: ['rule', 0, 'port'], key: 'tcp/22' })
    const other = { ...made('module.b.aws_a.x["k"]'), key: 'tcp/23' }
    const result = compared([made('module.b.aws_a.x["k"]'), other], [made('module.a.aws_a.x["k"]')], {
      renaming: { ...nothingRenamed, moves },
    })
    expect(result).toEqual({
      now: ['existing module.b.aws_a.x["k"]', 'new module.b.aws_a.x["k"]'],
      gone: [],
    })
  })

  it('without a moved block are new things', () => {
    expect(compared(['module.b.aws_a.x'], ['module.a.aws_a.x'])).toEqual({
      now: ['new module.b.aws_a.x'],
      gone: ['module.a.aws_a.x 1'],
    })
  })

  it('leave their old ones to be new: what takes the name of something that moved is not old', () => {
    const renaming = { ...nothingRenamed, moves: [{ root: '.', module: [], from: 'aws_a.x', to: 'aws_a.y' }] }
    expect(compared(['aws_a.x'], ['aws_a.x'], { renaming })).toEqual({ now: ['new aws_a.x'], gone: ['aws_a.x 1'] })
    expect(compared(['aws_a.x', 'aws_a.y'], ['aws_a.x'], { renaming }).now).toEqual(['new aws_a.x', 'existing aws_a.y'])
  })

  it('of roots count too', () => {
    const renaming = { ...nothingRenamed, roots: [{ from: 'old', to: 'new' }] }
    const result = compared(
      [
        { at: 'aws_a.x', root: 'new' },
        { at: 'aws_a.y', root: 'new' },
      ],
      [{ at: 'aws_a.x', root: 'old' }],
      { renaming },
    )
    expect(result.now).toEqual(['existing aws_a.x', 'new aws_a.y'])
  })
})

it('findings that have no message are paired by address and path', () => {
  const base = before({ at: 'aws_a.x[0]', path: ['rule', 1] })
  const { message: _, ...entry } = base
  const heads = [
    { at: 'aws_a.x[1]', path: ['rule', 1] },
    { at: 'aws_a.x[0]', path: ['rule', 0] },
    { at: 'aws_a.x[0]', path: ['rule', 1] },
  ].map(present)
  expect(compare(heads, [entry], { covers: () => true }).changes).toEqual(['new', 'new', 'existing'])
  expect(compare(heads, [{ ...entry, count: 2 }], { covers: () => true }).changes).toEqual([
    'new',
    'existing',
    'existing',
  ])
  expect(compare(heads, [{ ...entry, count: 5 }], { covers: () => true }).gone).toEqual([
    { base: { ...entry, count: 5 }, count: 2 },
  ])
})

it('a hundred thousand findings are compared in linear time', () => {
  const now = Array.from({ length: 50_000 }, (_, i) => present(`aws_a.x[${i + 1}]`))
  const then = Array.from({ length: 50_000 }, (_, i) => before(`aws_a.x[${i}]`))
  const { changes } = compare(now, then, { covers: () => true })
  expect(changes.filter((change) => change === 'new')).toEqual([])
})
