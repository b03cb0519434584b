import { describe, expect, it } from 'vitest'
import type { EvidenceKind } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { nothingRenamed } from '../model/move.ts'
import { compareKinds, type SeenBaseFinding, type SeenFinding } from './compare-kinds.ts'

type Seen = readonly [kind: EvidenceKind | undefined, address: string, root?: string]

function identity([, address, root = '.']: Seen) {
  return {
    fingerprint: `${root} ${address.replace(/\[\d+\]/, '')}`,
    policy: 'p',
    root,
    path: [],
    message: 'open',
    address,
  }
}

function present(seen: Seen): SeenFinding {
  const [kind = 'plan', address] = seen
  const finding: Finding = {
    ...identity(seen),
    title: 't',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: null,
    subject: { kind: 'resource', address, type: 'aws_a' },
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
  }
  return { finding, waived: false, kind }
}

function before(seen: Seen): SeenBaseFinding {
  const kind = seen[0] === undefined ? {} : { kind: seen[0] }
  return { ...identity(seen), status: 'fail', waived: false, count: 1, ...kind }
}

function compared(now: readonly Seen[], then: readonly Seen[], renaming = nothingRenamed) {
  const views = now.map(([kind = 'plan', , root = '.']) => ({ kind, root }))
  const { changes, gone } = compareKinds(now.map(present), views, then.map(before), { covers: () => true, renaming })
  return { now: changes, gone: gone.map(({ base, count }) => `${base.kind} ${base.address} ${count}`) }
}

describe('several kinds of evidence', () => {
  it('that say the same on the base make no room for two findings now', () => {
    const then: readonly Seen[] = [
      ['plan', 'aws_a.x[0]'],
      ['state', 'aws_a.x[0]'],
    ]
    const now: readonly Seen[] = [
      ['plan', 'aws_a.x[0]'],
      ['plan', 'aws_a.x[1]'],
    ]
    expect(compared(now, then)).toEqual({ now: ['existing', 'new'], gone: [] })
  })

  it('that say the same now are both existing', () => {
    const now: readonly Seen[] = [
      ['plan', 'aws_a.x'],
      ['state', 'aws_a.x'],
    ]
    expect(compared(now, [['source', 'aws_a.x']])).toEqual({ now: ['existing', 'existing'], gone: [] })
    expect(compared(now, [[undefined, 'aws_a.x']])).toEqual({ now: ['existing', 'existing'], gone: [] })
  })

  it('are compared with the same kind where there is one', () => {
    const then: readonly Seen[] = [
      ['plan', 'aws_a.x'],
      ['state', 'aws_a.y'],
    ]
    expect(compared([['state', 'aws_a.x']], then)).toEqual({ now: ['new'], gone: ['state aws_a.y 1'] })
    expect(compared([['source', 'aws_a.x']], then)).toEqual({ now: ['existing'], gone: [] })
  })

  it('of two plans of one root count together', () => {
    const two: readonly Seen[] = [
      ['plan', 'aws_a.x'],
      ['plan', 'aws_a.x'],
    ]
    expect(compared(two, two)).toEqual({ now: ['existing', 'existing'], gone: [] })
    expect(compared(two, two.slice(1))).toEqual({ now: ['existing', 'new'], gone: [] })
  })

  it('tell once what is gone with its root', () => {
    const then: readonly Seen[] = [
      ['state', 'aws_a.x', 'old'],
      ['plan', 'aws_a.x', 'old'],
    ]
    expect(compared([], then).gone).toEqual(['plan aws_a.x 1'])
  })

  it('say what is gone only when none of them finds it', () => {
    const now: readonly Seen[] = [
      ['plan', 'aws_a.x'],
      ['state', 'aws_a.y'],
    ]
    const then: readonly Seen[] = [
      ['source', 'aws_a.x'],
      ['source', 'aws_a.z'],
    ]
    expect(compared(now, then)).toEqual({ now: ['existing', 'new'], gone: ['source aws_a.z 1'] })
  })
})
