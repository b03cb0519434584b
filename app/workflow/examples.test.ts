import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { readExampleFile } from './examples.ts'

const text = `- name: open
  terraform: |
      resource "a_b" "c" {
      }
  findings:
    - address: a_b.c
- name: closed
  terraform: 'resource "a_b" "c" {}'
`

describe('a file of examples', () => {
  it('is read with the places of its entries and of their Terraform text', () => {
    expect(readExampleFile('x/examples.yaml', text, ['o.p'])).toEqual([
      {
        policy: 'o.p',
        file: 'x/examples.yaml',
        line: 1,
        name: 'open',
        terraform: 'resource "a_b" "c" {\n}\n',
        textAt: { line: 2, indent: 6 },
        parameters: {},
        findings: [{ address: 'a_b.c', path: [], status: 'fail' }],
      },
      {
        policy: 'o.p',
        file: 'x/examples.yaml',
        line: 7,
        name: 'closed',
        terraform: 'resource "a_b" "c" {}',
        parameters: {},
        findings: [],
      },
    ])
  })

  it('belongs to every policy of its folder, and each finding to the one it names', () => {
    const named = text.replace('- address: a_b.c', '- {address: a_b.c, policy: o.q}')
    const both = readExampleFile('x/examples.yaml', named, ['o.p', 'o.q'])
    expect(both.map(({ policy, name, findings }) => [policy, name, findings.length])).toEqual([
      ['o.p', 'open', 0],
      ['o.p', 'closed', 0],
      ['o.q', 'open', 1],
      ['o.q', 'closed', 0],
    ])
  })

  it.each([
    [
      'a misspelt key',
      '- name: x\n  terraform: ""\n  finding: []\n',
      ['o.p'],
      3,
      'no key finding; known are name, terraform, before, parameters, findings',
    ],
    [
      'a misspelt key of a finding',
      '- terraform: ""\n  findings: [{adress: a}]\n',
      ['o.p'],
      2,
      'an address in each finding',
    ],
    [
      'a name used twice',
      '- {name: x, terraform: ""}\n- {name: x, terraform: ""}\n',
      ['o.p'],
      2,
      'a name no other example has',
    ],
    ['no text', '- name: x\n', ['o.p'], 1, 'a text under terraform'],
    ['a mapping', 'a: 1\n', ['o.p'], 1, 'a list of examples'],
    [
      'a status of another kind',
      '- terraform: ""\n  findings: [{address: a, status: pass}]\n',
      ['o.p'],
      2,
      'status fail or undetermined',
    ],
    [
      'a finding of nobody',
      '- terraform: ""\n  findings: [{address: a}]\n',
      ['o.p', 'o.q'],
      2,
      'policy: o.p or o.q, in each finding',
    ],
  ])('with %s is refused, with the line', (_, content, policies, line, wanted) => {
    const details = detailsOf(() => readExampleFile('x/examples.yaml', content, policies))
    expect(details).toMatchObject({ file: 'x/examples.yaml', line, wanted })
  })
})

function detailsOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error.details
    throw error
  }
  throw new Error('nothing was thrown')
}
