import { describe, expect, it } from 'vitest'
import type { DeclaredWaiver } from '../model/configuration.ts'
import type { Finding } from '../model/finding.ts'
import { nothingRenamed } from '../model/move.ts'
import { relocator } from './compare-moves.ts'
import { applyWaivers, type WaiverRequest, type WaiversOfBase } from './requested.ts'

const finding: Finding = {
  policy: 'aws.s3.open',
  title: 't',
  severity: 'high',
  status: 'fail',
  blocking: true,
  change: 'new',
  subject: { kind: 'resource', address: 'aws_a.x', type: 'aws_a' },
  address: 'aws_a.x',
  type: 'aws_a',
  root: 'infra',
  path: ['acl'],
  message: 'open',
  fingerprint: 'f',
  aliases: { checkov: [], trivy: [], kics: [] },
  controls: [],
  related: [],
  impliedBy: [],
}

const waiver: DeclaredWaiver = {
  policy: 'aws.s3.open',
  address: 'aws_a.x',
  owner: 'team',
  reason: 'static site',
  expires: '2027-01-31',
  source: '.plumbline.yaml:4',
}
const { source, ...said } = waiver
const shown = { owner: 'team', reason: 'static site', expires: '2027-01-31', source }

const base = (waivers: readonly DeclaredWaiver[], rest: Partial<WaiversOfBase> = {}): WaiversOfBase => ({
  waivers,
  approvers: [],
  roots: ['infra'],
  relocate: (place) => place,
  ...rest,
})

function applied(waivers: readonly DeclaredWaiver[], rest: Partial<WaiverRequest> = {}) {
  const { findings, notices } = applyWaivers([finding], { waivers, today: '2026-11-21', require: [], ...rest })
  return { finding: findings[0], notices: notices.map(({ kind, message }) => `${kind}: ${message}`) }
}

const waived = { ...finding, status: 'waived', blocking: false, waiver: shown }
const requested = { ...finding, waiver: { ...shown, requested: true } }

describe('a waiver', () => {
  it('is granted when there is no base', () => {
    expect(applied([waiver])).toEqual({ finding: waived, notices: [] })
  })

  it('is granted when it is on the base, wherever it stands there', () => {
    const elsewhere = { ...said, source: 'waivers/a.yaml:90' }
    expect(applied([waiver], { base: base([elsewhere]) })).toEqual({ finding: waived, notices: [] })
  })

  it('is requested when it is not on the base: the finding still blocks, and says so', () => {
    expect(applied([waiver], { base: base([]) })).toEqual({ finding: requested, notices: [] })
  })

  it.each<[string, Partial<DeclaredWaiver>]>([
    ['another policy', { policy: 'aws.s3.*' }],
    ['another address', { address: 'aws_a.x[*]' }],
    ['another attribute', { path: ['acl'] }],
    ['another owner', { owner: 'me' }],
    ['another reason', { reason: 'because' }],
    ['a later last day', { expires: '2027-02-01' }],
    ['no last day', {}],
    ['another root', { root: 'other' }],
    ['other text at its place', { anchor: 'a' }],
  ])('is requested when the one on the base has %s', (name, change) => {
    const { expires: _, ...endless } = waiver
    const other = name === 'no last day' ? endless : { ...waiver, ...change }
    expect(applied([waiver], { base: base([other]) }).finding).toEqual(requested)
  })

  it('is granted as often as it is on the base: a copy of it at a copy of its block is one more', () => {
    const at = (line: number) => ({
      file: 'main.tf',
      start: { line, column: 3 },
      end: { line, column: 20 },
    })
    const comment = (line: number) => ({ ...waiver, anchor: 'a', within: at(line) })
    const { findings } = applyWaivers(
      [
        { ...finding, location: at(4) },
        { ...finding, location: at(9) },
      ],
      { waivers: [comment(4), comment(9)], today: '2026-11-21', require: [], base: base([comment(2)]) },
    )
    expect(findings.map(({ status }) => status)).toEqual(['waived', 'fail'])
  })

  it('that was taken away is not there, whatever the base says', () => {
    expect(applied([], { base: base([waiver]) }).finding).toEqual(finding)
  })

  it('on the base counts where another one is requested too', () => {
    const second = { ...waiver, reason: 'other', source: 'x:1' }
    expect(applied([second, waiver], { base: base([waiver]) }).finding).toEqual(waived)
  })

  it('that is requested and expired counts as none', () => {
    const old = { ...waiver, expires: '2026-11-20' }
    const { finding: stands, notices } = applied([old], { base: base([]) })
    expect(stands).toEqual(finding)
    expect(notices).toEqual([expect.stringMatching(/^waiver-expired: /)])
  })
})

describe('a waiver of a resource that has another name now', () => {
  const renaming = {
    ...nothingRenamed,
    roots: [{ from: 'old', to: 'infra' }],
    moves: [{ root: 'infra', module: [], from: 'aws_a.old', to: 'aws_a.x' }],
  }
  const relocate = relocator(renaming)

  it('is still on the base', () => {
    const before = { ...waiver, address: 'aws_a.old', root: 'old' }
    const now = { ...waiver, root: 'infra' }
    expect(applied([now], { base: base([before], { relocate }) }).finding).toEqual(waived)
  })

  it('is requested when it covers several roots, where the name may mean something else', () => {
    const before = { ...waiver, address: 'aws_a.old' }
    const several = base([before], { relocate, roots: ['infra', 'other'] })
    expect(applied([waiver], { base: several }).finding).toEqual(requested)
  })
})

describe('an approval', () => {
  const approvers = ['@Security/Leads', 'ada']

  it.each([
    ['by somebody the base names grants', { head: 'h', by: ['ADA'] }, 'ada'],
    ['by a team the base names grants', { head: 'h', by: ['bob', 'security/leads'] }, '@Security/Leads'],
    ['by anybody else grants nothing', { head: 'h', by: ['mallory'] }, undefined],
    ['of another head grants nothing', { head: 'g', by: ['ada'] }, undefined],
  ])('%s', (_, approvals, approvedBy) => {
    const result = applied([waiver], { base: base([], { approvers }), head: 'h', approvals })
    expect(result.finding).toEqual(
      approvedBy === undefined ? requested : { ...waived, waiver: { ...shown, approvedBy } },
    )
  })

  it('needs somebody named on the base', () => {
    const result = applied([waiver], { base: base([]), head: 'h', approvals: { head: 'h', by: ['ada'] } })
    expect(result.finding).toEqual(requested)
  })
})

describe('a waiver that does not say what is required', () => {
  it('counts as none, and that is said', () => {
    const { owner: _, expires: __, ...incomplete } = waiver
    expect(applied([incomplete], { require: ['owner', 'reason', 'expires'] })).toEqual({
      finding,
      notices: [
        'waiver-incomplete: the waiver for aws.s3.open on aws_a.x says no owner and no expires, which waiver_rules.require asks for: it counts as none',
      ],
    })
    expect(applied([incomplete], { require: ['reason'] }).finding?.status).toBe('waived')
  })
})
