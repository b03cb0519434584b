import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeBlock, makePlan, refersTo } from '../../../test/fixtures/plans/make-plan.ts'
import type { Marks } from '../../model/resource.ts'
import { readEvidence } from '../read-evidence.ts'

const source = { path: 'plan.json', root: '.' }
const key = refersTo('aws_kms_key.k.arn', 'aws_kms_key.k')

function marksOf(expressions: object, after: object = {}, more: object = {}): Marks | undefined {
  const bytes = makePlan([{ address: 'aws_x.y', after }], {
    resources: [
      makeBlock('aws_x.y', expressions, more),
      makeBlock('aws_kms_key.k', {}),
      makeBlock('aws_db_instance.set', { kms_key_id: key }),
      makeBlock('aws_db_instance.unset', {}),
    ],
  })
  return readEvidence(bytes, source).resources[0]?.references
}

describe('marks of references', () => {
  it.each<[string, object, object, Marks | undefined]>([
    [
      'are set where an attribute refers to a resource',
      { kms_key_id: key, size: { constant_value: 1 } },
      {},
      { kms_key_id: true },
    ],
    [
      'are set where it refers to a data source',
      { policy: refersTo('data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d') },
      {},
      { policy: true },
    ],
    [
      'are absent for constants, locals and root variables',
      { a: { constant_value: 1 }, b: refersTo('local.x'), c: refersTo('var.x'), d: {} },
      {},
      undefined,
    ],
    [
      'are set inside a block, once for each that the plan has',
      { rule: [{ key, size: { constant_value: 1 } }] },
      { rule: [{}, {}] },
      { rule: [{ key: true }, { key: true }] },
    ],
    ['are set inside a single block', { rule: { key } }, { rule: {} }, { rule: { key: true } }],
    [
      'are set only for what all blocks of a name have',
      { rule: [{ key, other: key }, { key }] },
      { rule: [{}, {}] },
      { rule: [{ key: true }, { key: true }] },
    ],
    ['are absent for blocks when the plan does not tell how many there are', { rule: [{ key }] }, {}, undefined],
    [
      'are absent for what another resource may leave empty',
      { kms_key_id: refersTo('aws_db_instance.unset.kms_key_id', 'aws_db_instance.unset') },
      {},
      undefined,
    ],
    [
      'are set for what another resource is given',
      { kms_key_id: refersTo('aws_db_instance.set.kms_key_id', 'aws_db_instance.set') },
      {},
      { kms_key_id: true },
    ],
    [
      'know no special names',
      JSON.parse(`{"__proto__": ${JSON.stringify(key)}}`),
      {},
      JSON.parse('{"__proto__": true}'),
    ],
  ])('%s', (_, expressions, after, marks) => {
    expect(JSON.stringify(marksOf(expressions, after))).toBe(JSON.stringify(marks))
  })

  it('follow the elements a block is repeated for', () => {
    const more = { for_each_expression: refersTo('aws_kms_key.k') }
    expect(marksOf({ kms_key_id: refersTo('each.value.arn', 'each.value') }, {}, more)).toEqual({ kms_key_id: true })
  })

  it('climb from modules to their callers and descend into outputs', () => {
    const { resources } = readEvidence(readFileSync('test/fixtures/plans/references/plan.json'), source)
    const marked = resources
      .filter(({ references }) => references !== undefined)
      .map(({ address }) => address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '[…]'))
    expect([...new Set(marked)]).toEqual([
      'terraform_data.chained[…]',
      'terraform_data.fixed_index',
      'terraform_data.fixed_key',
      'terraform_data.output',
      'terraform_data.output_deep',
      'terraform_data.output_fixed_key',
      'terraform_data.same_index[…]',
      'terraform_data.same_key[…]',
      'terraform_data.splat',
      'terraform_data.two',
      'module.many[…].terraform_data.this[…]',
      'module.one.terraform_data.this[…]',
      'module.many[…].module.n.terraform_data.leaf',
      'module.one.module.n.terraform_data.leaf',
    ])
  })
})
