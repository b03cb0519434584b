import { describe, expect, it } from 'vitest'
import { type Configuration, defaultConfiguration } from './configuration.ts'
import { enforcementOf, policyEnabled, severityOf, undeterminedBlocks, unmatchedGlobs } from './policy-settings.ts'

function configured(change: {
  readonly policies?: Partial<Configuration['policies']>
  readonly undetermined?: Partial<Configuration['undetermined']>
}): Configuration {
  return {
    ...defaultConfiguration,
    file: '.plumbline.yaml',
    policies: { ...defaultConfiguration.policies, ...change.policies },
    undetermined: { ...defaultConfiguration.undetermined, ...change.undetermined },
  }
}

describe('policyEnabled', () => {
  it('leaves every policy on by default', () => {
    expect(policyEnabled(defaultConfiguration, 'aws.s3.x')).toBe(true)
  })

  it('keeps to only, and skip wins over it', () => {
    const configuration = configured({ policies: { only: ['aws.*'], skip: ['aws.s3.*'] } })
    expect(['aws.kms.x', 'aws.s3.x', 'google.sql.x'].map((id) => policyEnabled(configuration, id))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('overrides', () => {
  const configuration = configured({
    policies: { severity: { 'aws.*': 'low', 'aws.s3.x': 'critical' }, enforcement: { 'aws.s3.*': 'advisory' } },
  })

  it('take the most specific severity, and the policy’s own where nothing is said', () => {
    expect(severityOf(configuration, { id: 'aws.s3.x', severity: 'medium' })).toBe('critical')
    expect(severityOf(configuration, { id: 'aws.kms.x', severity: 'medium' })).toBe('low')
    expect(severityOf(configuration, { id: 'google.sql.x', severity: 'medium' })).toBe('medium')
  })

  it('take the enforcement', () => {
    expect(enforcementOf(configuration, { id: 'aws.s3.x', enforcement: 'mandatory' })).toBe('advisory')
    expect(enforcementOf(configuration, { id: 'aws.kms.x', enforcement: 'mandatory' })).toBe('mandatory')
  })
})

describe('undeterminedBlocks', () => {
  it('does not block by default', () => {
    expect(undeterminedBlocks(defaultConfiguration, { id: 'aws.s3.x', severity: 'critical' })).toBe(false)
  })

  it('asks the policy, then the severity after overrides, then the default', () => {
    const configuration = configured({
      policies: { severity: { 'aws.kms.raised': 'critical' } },
      undetermined: { default: 'report', severity: { critical: 'fail' }, policy: { 'aws.s3.*': 'report' } },
    })
    expect(undeterminedBlocks(configuration, { id: 'aws.s3.x', severity: 'critical' })).toBe(false)
    expect(undeterminedBlocks(configuration, { id: 'aws.kms.x', severity: 'critical' })).toBe(true)
    expect(undeterminedBlocks(configuration, { id: 'aws.kms.raised', severity: 'low' })).toBe(true)
    expect(undeterminedBlocks(configuration, { id: 'aws.kms.x', severity: 'high' })).toBe(false)
  })
})

describe('unmatchedGlobs', () => {
  it('names each glob that matches no policy, with what was meant', () => {
    const configuration = configured({
      policies: { skip: ['aws.s3.*', 'aws.s4.*'], severity: { 'aws.s3.pubic_acls': 'low' } },
    })
    expect(unmatchedGlobs(configuration, ['aws.s3.public_acls'])).toEqual([
      {
        kind: 'policy-unused',
        message: 'policies.skip names aws.s4.*, which matches no policy',
        source: '.plumbline.yaml',
      },
      {
        kind: 'policy-unused',
        message: 'policies.severity names aws.s3.pubic_acls, which matches no policy; did you mean aws.s3.public_acls?',
        source: '.plumbline.yaml',
      },
    ])
  })
})
