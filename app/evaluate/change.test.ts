import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { compareWithBase, identityWithinPlan } from './change.ts'

function finding(address: string, message: string, fingerprint = 'f'): Finding {
  return {
    policy: 'p',
    title: 't',
    severity: 'high',
    status: 'fail',
    blocking: true,
    change: null,
    subject: { kind: 'resource', address, type: 'x' },
    address,
    type: 'x',
    path: [],
    message,
    fingerprint,
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
  }
}

function compared(now: readonly Finding[], base: readonly Finding[]) {
  const { findings, fixed } = compareWithBase(now, base, identityWithinPlan)
  const show = (each: Finding) => `${each.change} ${each.address} ${each.message}`
  return { findings: findings.map(show), fixed: fixed.map(show) }
}

describe('change against the base', () => {
  it('calls existing what was there, new what was not, fixed what is gone', () => {
    const result = compared([finding('a', 'open'), finding('b', 'open')], [finding('a', 'open'), finding('c', 'open')])
    expect(result).toEqual({ findings: ['existing a open', 'new b open'], fixed: ['fixed c open'] })
  })

  it('does not let a second finding hide behind one that was there', () => {
    const result = compared([finding('a', 'port 22'), finding('a', 'port 23')], [finding('a', 'port 22')])
    expect(result.findings).toEqual(['existing a port 22', 'new a port 23'])
  })

  it('pairs the equal ones first, whatever the order', () => {
    const result = compared([finding('a', 'port 23'), finding('a', 'port 22')], [finding('a', 'port 22')])
    expect(result.findings).toEqual(['new a port 23', 'existing a port 22'])
  })

  it('calls new what was undetermined and fails now, and existing what failed and is undetermined', () => {
    const open = { ...finding('a', 'open'), status: 'undetermined' as const }
    expect(compared([finding('a', 'open')], [open])).toEqual({ findings: ['new a open'], fixed: [] })
    expect(compared([open], [finding('a', 'open')])).toEqual({ findings: ['existing a open'], fixed: [] })
  })

  it('tells instances of one resource apart', () => {
    const result = compared([finding('q[1]', 'open')], [finding('q[0]', 'open')])
    expect(result).toEqual({ findings: ['new q[1] open'], fixed: ['fixed q[0] open'] })
  })
})
