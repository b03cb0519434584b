import { expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import type { Path } from '../model/json.ts'
import { compareWithBase, identityWithinPlan } from './change.ts'
import { compare } from './compare.ts'
import { isPartOf } from './part.ts'

test.each<[Path, Path, boolean]>([
  [['policy', 'Statement', 0, 'Action'], ['policy'], true],
  [['policy', 'Statement', 0], ['policy', 'Statement'], true],
  [['inline_policy', 1, 'policy', 'Statement'], ['inline_policy', 0, 'policy'], true],
  [['policy'], ['policy', 'Statement'], false],
  [['policy_id'], ['policy'], false],
  [['policy'], [], false],
])('%j lies in %j: %s', (part, whole, wanted) => {
  expect(isPartOf(part, whole)).toBe(wanted)
})

function finding(status: 'fail' | 'undetermined', path: Path): Finding {
  return {
    policy: 'aws.iam.x',
    title: 'X',
    severity: 'high',
    status,
    blocking: status === 'fail',
    change: null,
    subject: { kind: 'resource', address: 'aws_iam_policy.a', type: 'aws_iam_policy' },
    address: 'aws_iam_policy.a',
    type: 'aws_iam_policy',
    root: '.',
    path,
    message: 'm',
    fingerprint: path.filter((step) => typeof step === 'string').join(),
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    impliedBy: [],
  }
}

const statement = finding('fail', ['policy', 'Statement', 0, 'Action'])
const document = finding('undetermined', ['policy'])

test('a document that becomes unknown neither mends the statements that failed nor is new itself', () => {
  const compared = compareWithBase([document], [statement], identityWithinPlan)
  expect(compared.fixed).toEqual([])
  expect(compared.findings.map(({ change }) => change)).toEqual(['existing'])
})

test('the same holds against a base', () => {
  const { fingerprint, policy, path, message } = statement
  const base = {
    fingerprint,
    policy,
    root: '.',
    address: 'aws_iam_policy.a',
    path,
    message,
    status: 'fail',
    waived: false,
    count: 1,
  } as const
  const compared = compare([{ finding: document, waived: false }], [base], { covers: () => true })
  expect([compared.changes, compared.gone]).toEqual([['existing'], []])
})

test('a document that is known and holds no such statement has mended it', () => {
  expect(compareWithBase([], [statement], identityWithinPlan).fixed.map(({ change }) => change)).toEqual(['fixed'])
})
