import { describe, expect, it } from 'vitest'
import { defaultConfiguration } from '../model/configuration.ts'
import type { RuleEngine } from '../model/engine.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Json } from '../model/json.ts'
import { type Bundle, defaultActions, type Policy } from '../model/policy.ts'
import type { Resource } from '../model/resource.ts'
import { check } from './check.ts'
import type { CheckRequest } from './check-request.ts'

function policy(id: string, rest: Partial<Policy> = {}): Policy {
  return {
    id,
    style: 'plumbline',
    title: `Title of ${id}`,
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
    file: `${id}.rego`,
    digest: 'd',
    entrypoints: [id],
    reads: { t: { paths: [['open']], fields: [] } },
    companions: [],
    ...rest,
  }
}

const resource: Resource = {
  address: 't.a',
  root: '.',
  type: 't',
  name: 'a',
  module: '',
  mode: 'managed',
  provider: '',
  origin: 'plan',
  actions: ['create'],
  values: { open: true },
  unknown: {},
  sensitive: {},
}

function evidence(rest: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'plan',
    path: 'plan.json',
    sha256: 's',
    root: '.',
    formatVersion: '1.2',
    resources: [resource],
    relate: () => ({ links: [], open: [] }),
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
    ...rest,
  }
}

/** Answers for each entry point what the table says, whatever the document. */
function engine(answers: Readonly<Record<string, Json>>): RuleEngine {
  return {
    evaluate: async (_bundle, _document, entrypoints) =>
      entrypoints.map((entrypoint) => ({ entrypoint, value: answers[entrypoint] ?? [], printed: [] })),
  }
}

const finding = (status: string): Json => [{ subject: 't.a', path: ['open'], status, message: 'open is {value}' }]

function run(policies: readonly Policy[], answers: Readonly<Record<string, Json>>, rest: Partial<CheckRequest> = {}) {
  const bundle: Bundle = { digest: 'b', policies, wasm: new Uint8Array(), builtins: [] }
  return check({
    evidence: [evidence()],
    bundles: [bundle],
    configuration: defaultConfiguration,
    engine: engine(answers),
    redactorFor: () => ({ text: (text) => text, carriesShort: () => false }),
    today: '2026-11-21',
    version: '1',
    skipped: [],
    ...rest,
  })
}

describe('the verdict of a run', () => {
  it.each<[string, Partial<Policy>, string, string]>([
    ['fails on a failing finding at the threshold', {}, 'fail', 'fail'],
    ['passes below the threshold', { severity: 'medium' }, 'fail', 'pass'],
    ['is undetermined when only apply will tell', {}, 'undetermined', 'undetermined'],
    ['passes when what only apply will tell is below the threshold', { severity: 'low' }, 'undetermined', 'pass'],
    ['passes when the policy only advises', { enforcement: 'advisory' }, 'fail', 'pass'],
    ['passes before the policy takes effect', { effectiveOn: '2026-11-22' }, 'fail', 'pass'],
    ['fails from the day the policy takes effect', { effectiveOn: '2026-11-21' }, 'fail', 'fail'],
  ])('%s', async (_, change, status, verdict) => {
    expect((await run([policy('p', change)], { p: finding(status) })).verdict).toBe(verdict)
  })

  it('passes with nothing to judge, and says so, unless the configuration fails it', async () => {
    const other = policy('p', { resourceTypes: ['other'] })
    expect(await run([other], {})).toMatchObject({ verdict: 'pass', headline: 'nothing to judge (0 of 1 resource)' })
    const strict = { configuration: { ...defaultConfiguration, nothingToJudge: 'fail' as const } }
    expect((await run([other], {}, strict)).verdict).toBe('fail')
  })

  it('is an error without evidence and without policies', async () => {
    await expect(run([policy('p')], {}, { evidence: [] })).rejects.toMatchObject({ code: 'input.nothing' })
    await expect(run([], {})).rejects.toMatchObject({ code: 'input.nothing' })
  })

  it('is an error when a policy returns something that is no finding, and the others are still judged', async () => {
    const report = await run([policy('p'), policy('q')], { p: [{ oops: 1 }], q: finding('fail') })
    expect(report.verdict).toBe('error')
    expect(report.notices).toEqual([
      { kind: 'policy-error', message: 'p: a finding has no status "fail" or "undetermined"', source: 'p' },
    ])
    expect(report.findings.map((each) => each.policy)).toEqual(['q'])
  })
})

describe('the report of a run', () => {
  it('counts subjects, policies and evaluations, and says what each policy found', async () => {
    const report = await run([policy('p'), policy('q')], { p: finding('fail') })
    expect(report.counts).toEqual({
      subjects: 1,
      examined: 1,
      policies: 2,
      evaluations: 2,
      fail: 1,
      undetermined: 0,
      waived: 0,
      existing: 0,
      fixed: 0,
    })
    expect(
      report.policies.map(({ policy: id, examined, passed, failed, undetermined }) => [
        id,
        examined,
        passed,
        failed,
        undetermined,
      ]),
    ).toEqual([
      ['p', 1, 0, 1, 0],
      ['q', 1, 1, 0, 0],
    ])
    expect(report.findings[0]).toMatchObject({
      address: 't.a',
      type: 't',
      subject: { kind: 'resource', address: 't.a', type: 't' },
      message: 'open is true',
      change: 'new',
    })
  })

  it('calls existing what was so before, and lets it pass', async () => {
    const before = { ...resource, actions: ['no-op' as const], before: { open: true } }
    const report = await run([policy('p')], { p: finding('fail') }, { evidence: [evidence({ resources: [before] })] })
    expect([report.verdict, report.findings[0]?.change, report.counts.existing]).toEqual(['pass', 'existing', 1])
  })

  it.each(['delete', 'forget'] as const)(
    'calls new what a policy says of a planned %s: there is no such thing before',
    async (action) => {
      const going = { ...resource, actions: [action], values: null, before: { open: true } }
      const report = await run(
        [policy('p', { actions: [action] })],
        { p: finding('fail') },
        { evidence: [evidence({ resources: [going] })] },
      )
      expect([report.verdict, report.findings[0]?.change, report.counts.fixed]).toEqual(['fail', 'new', 0])
    },
  )

  it('of a state has no change, and what is wrong there blocks', async () => {
    const report = await run([policy('p')], { p: finding('fail') }, { evidence: [evidence({ kind: 'state' })] })
    expect([report.verdict, report.findings[0]?.change]).toEqual(['fail', null])
  })

  it.each([
    ['is off', {}, undefined],
    ['is on', { required_tags: ['owner'] }, 'fail'],
  ] as const)('a policy that needs a parameter %s where the parameters are %j', async (_, parameters, status) => {
    const { policies } = defaultConfiguration
    const report = await run(
      [policy('p', { needs: ['required_tags'] }), policy('q')],
      { p: finding('fail') },
      { configuration: { ...defaultConfiguration, policies: { ...policies, parameters } } },
    )
    expect(report.findings[0]?.status).toBe(status)
  })

  it('hides a sensitive value in a message', async () => {
    const secret = { ...resource, sensitive: { open: true } }
    const report = await run([policy('p')], { p: finding('fail') }, { evidence: [evidence({ resources: [secret] })] })
    expect(report.findings[0]?.message).toBe('open is (sensitive)')
  })
})
