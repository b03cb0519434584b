import { describe, expect, it } from 'vitest'
import { type DeclaredWaiver, defaultConfiguration } from '../model/configuration.ts'
import type { RuleEngine } from '../model/engine.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { defaultActions, type Policy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import type { Resource } from '../model/resource.ts'
import { accept } from './accept.ts'
import type { EvidenceBase } from './base.ts'
import { check } from './check.ts'
import type { CheckRequest } from './check-request.ts'

const policy: Policy = {
  id: 'p',
  style: 'plumbline',
  title: 'Closed',
  description: '',
  severity: 'high',
  enforcement: 'mandatory',
  resourceTypes: ['t'],
  actions: defaultActions,
  impliedBy: [],
  aliases: { checkov: [], trivy: [], kics: [] },
  controls: [],
  related: [],
  fix: false,
  file: 'p.rego',
  digest: 'd',
  entrypoints: ['p'],
  reads: { t: { paths: [['open']], fields: [] } },
  companions: [],
}

function evidence(addresses: readonly string[], rest: Partial<Evidence> = {}): Evidence {
  const root = rest.root ?? '.'
  const resources = addresses.map(
    (address): Resource => ({
      address,
      root,
      type: 't',
      name: 'n',
      module: '',
      mode: 'managed',
      provider: '',
      origin: 'source',
      values: { open: true },
      unknown: {},
      sensitive: {},
    }),
  )
  return {
    kind: 'state',
    path: 'state.json',
    sha256: 's',
    root,
    formatVersion: '1.0',
    resources,
    relate: () => ({ links: [], open: [] }),
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
    ...rest,
  }
}

/** Finds fault with every resource it is shown, and with a document that names `t.broken`. */
const engine: RuleEngine = {
  evaluate: async (_bundle, document, entrypoints) => {
    const text = new TextDecoder().decode(document)
    const addresses = new Set([...text.matchAll(/"address":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, name]) => `"${name}"`))
    const value = [...addresses].map((name) => ({
      subject: JSON.parse(name) as string,
      path: ['open'],
      status: 'fail',
      message: 'open',
      key: 'k',
    }))
    const error = text.includes('t.broken') ? { error: { code: 'x', message: 'no' } } : {}
    return entrypoints.map((entrypoint) => ({ entrypoint, value, printed: [], ...error })) as never
  },
}

const request = (now: readonly Evidence[], rest: Partial<CheckRequest> = {}): CheckRequest => ({
  evidence: now,
  bundles: [{ digest: 'b', policies: [policy], wasm: new Uint8Array(), builtins: [] }],
  configuration: defaultConfiguration,
  engine,
  redactorFor: () => ({ text: (text) => text, carriesShort: () => false }),
  today: '2026-11-21',
  version: '1',
  skipped: [],
  ...rest,
})

const base = (then: readonly Evidence[], rest: Partial<EvidenceBase> = {}): EvidenceBase => ({
  kind: 'evidence',
  summary: { kind: 'folder', name: 'base' },
  evidence: then,
  waivers: [],
  waiverRules: defaultConfiguration.waiverRules,
  notices: [],
  ...rest,
})

function shown({ verdict, findings, fixed }: Report) {
  const show = ({ change, status, root, address, waiver }: Finding) =>
    [change, status, root, address, ...(waiver?.requested ? ['requested'] : [])].join(' ')
  return { verdict, findings: findings.map(show), fixed: fixed.map(show) }
}

describe('a check against a base', () => {
  it('fails on what is new alone, and tells what is fixed', async () => {
    const report = await check(request([evidence(['t.a', 't.b'])], { base: base([evidence(['t.b', 't.c'])]) }))
    expect(shown(report)).toEqual({
      verdict: 'fail',
      findings: ['new fail . t.a', 'existing fail . t.b'],
      fixed: ['fixed fail . t.c'],
    })
    expect(report.headline).toBe('1 finding at or above high, 1 existing, 1 fixed (2 of 2 resources, 1 policy)')
    expect(report.base).toEqual({ kind: 'folder', name: 'base' })
  })

  it('passes when nothing is new', async () => {
    expect((await check(request([evidence(['t.a'])], { base: base([evidence(['t.a'])]) }))).verdict).toBe('pass')
  })

  it('follows moved blocks', async () => {
    const moves = [{ root: '.', module: [], from: 't.a', to: 't.b' }]
    const then = { base: base([evidence(['t.a'])]) }
    expect(shown(await check(request([evidence(['t.b'])], { ...then, moves }))).findings).toEqual([
      'existing fail . t.b',
    ])
    expect(shown(await check(request([evidence(['t.b'])], then)))).toMatchObject({
      findings: ['new fail . t.b'],
      fixed: ['fixed fail . t.a'],
    })
  })

  it('does not take a violation for one that moved when something else was there before', async () => {
    const moves = [{ root: '.', module: [], from: 't.a', to: 't.b' }]
    const quiet = evidence(['t.a', 't.b'])
    const then = { ...quiet, resources: quiet.resources.map((each) => (each.address === 't.b' ? calm(each) : each)) }
    expect(shown(await check(request([evidence(['t.b'])], { base: base([then]), moves }))).findings).toEqual([
      'new fail . t.b',
    ])
  })

  it('calls everything new in a root that is not on the base', async () => {
    const now = [evidence(['t.a'], { root: 'one' }), evidence(['t.a'], { root: 'two' })]
    const report = await check(request(now, { base: base([evidence(['t.a'], { root: 'one' })]) }))
    expect(shown(report).findings).toEqual(['existing fail one t.a', 'new fail two t.a'])
  })

  it('is an error when the base cannot be judged whole', async () => {
    const report = await check(request([evidence(['t.a'])], { base: base([evidence(['t.broken'])]) }))
    expect([report.verdict, report.notices]).toEqual([
      'error',
      [{ kind: 'policy-error', message: 'p, on the base: no', source: 'state.json' }],
    ])
  })

  it('grants comments in the source that are on the base', async () => {
    const comment: DeclaredWaiver = { policy: 'p', address: 't.a', source: 'main.tf:3', root: '.' }
    const now = request([evidence(['t.a'])], { comments: [comment] })
    const then = [evidence(['t.a'])]
    const elsewhere = { ...comment, source: 'other.tf:90' }
    expect(shown(await check({ ...now, base: base(then, { waivers: [elsewhere] }) })).findings).toEqual([
      'existing waived . t.a',
    ])
    expect(shown(await check({ ...now, base: base([evidence([])]) })).findings).toEqual(['new fail . t.a requested'])
    const waiverRules = { ...defaultConfiguration.waiverRules, approvers: ['ada'] }
    const approved = { ...now, base: base([evidence([])], { waiverRules }), head: 'h' }
    expect(shown(await check({ ...approved, approvals: { head: 'h', by: ['ada'] } })).findings).toEqual([
      'new waived . t.a',
    ])
    expect(shown(await check({ ...approved, approvals: { head: 'g', by: ['ada'] } })).findings).toEqual([
      'new fail . t.a requested',
    ])
  })
})

/** The resource under an address the engine does not see, so that nothing is found about it. */
function calm(resource: Resource): Resource {
  return { ...resource, type: 'other' }
}

describe('accepting everything', () => {
  it('gives a baseline against which nothing is new', async () => {
    const now = request([evidence(['t.a[0]', 't.a[1]'])])
    const { report, baseline } = await accept(now, 'b.json', undefined)
    expect(shown(report)).toEqual({
      verdict: 'pass',
      findings: ['existing fail . t.a[0]', 'existing fail . t.a[1]'],
      fixed: [],
    })
    const { entries } = JSON.parse(baseline)
    const summary = { kind: 'baseline', name: 'b.json' } as const
    const three = request([evidence(['t.a[0]', 't.a[1]', 't.a[2]'])], { base: { kind: 'baseline', summary, entries } })
    expect(shown(await check(three)).findings).toEqual([
      'existing fail . t.a[0]',
      'existing fail . t.a[1]',
      'new fail . t.a[2]',
    ])
    expect((await accept(three, 'b.json', entries)).report.notices).toEqual([
      { kind: 'baseline', message: 'the baseline accepts 3 findings: 1 more than before, 0 dropped', source: 'b.json' },
    ])
  })
})
