import { expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { compareAnswers } from './preview.ts'

const finding = (status: Finding['status'], message: string = status, address?: string): Finding => ({
  policy: 'o.p',
  title: 't',
  severity: 'high',
  status,
  blocking: true,
  change: null,
  subject: address === undefined ? { kind: 'run', id: 'plan.json' } : { kind: 'resource', address, type: 'a_b' },
  path: ['x'],
  message,
  fingerprint: message,
  aliases: { checkov: [], trivy: [], kics: [] },
  controls: [],
  related: [],
  impliedBy: [],
})

it.each<[string, readonly Finding['status'][], readonly Finding['status'][], string | undefined]>([
  ['nothing and nothing', [], [], undefined],
  ['nothing and a failure', [], ['fail'], 'newly failing: pass, would be fail'],
  ['doubt and a failure', ['undetermined'], ['fail'], 'newly failing: undetermined, would be fail'],
  ['a failure and nothing', ['fail'], [], 'no longer failing: fail, would be pass'],
  ['a failure and doubt', ['fail'], ['undetermined'], 'now undetermined: fail, would be undetermined'],
  ['nothing and doubt', [], ['undetermined'], 'now undetermined: pass, would be undetermined'],
  ['doubt and nothing', ['undetermined'], [], 'no longer undetermined: undetermined, would be pass'],
  ['one and two failures', ['fail'], ['fail', 'fail'], undefined],
  [
    'a failure with doubt and doubt alone',
    ['fail', 'undetermined'],
    ['undetermined'],
    'now undetermined: fail, would be undetermined',
  ],
  ['a failure and one that is waived', ['fail'], ['waived'], 'no longer failing: fail, would be waived'],
  ['nothing and a waived one', [], ['waived'], undefined],
])('between %s it tells what changes', (_, before, after, said) => {
  const changes = compareAnswers(
    'plan.json',
    before.map((status) => finding(status, status, 'a_b.c')),
    after.map((status) => finding(status, status, 'a_b.c')),
  )
  expect(changes.map((each) => `${each.kind}: ${each.before}, would be ${each.after}`)).toEqual(
    said === undefined ? [] : [said],
  )
})

it('tells resources apart, and what is about none of them', () => {
  const changes = compareAnswers(
    'plan.json',
    [finding('fail', 'old', 'a_b.one')],
    [finding('fail', 'new', 'a_b.two'), finding('fail', 'run')],
  )
  expect(changes.map(({ address, kind, message }) => `${address}: ${kind}, ${message}`)).toEqual([
    'a_b.one: no longer failing, old',
    'a_b.two: newly failing, new',
    'the run: newly failing, run',
  ])
})
