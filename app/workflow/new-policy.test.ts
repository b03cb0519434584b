import { describe, expect, it } from 'vitest'
import { readSchemaTable } from '../files/schema-file.ts'
import { Problem } from '../model/problem.ts'
import { openSchema } from '../schema/schema.ts'
import { chooseDemand, newPolicyFiles, readNewId, usualType } from './new-policy.ts'

const schema = openSchema(readSchemaTable)

describe('the id of a new policy', () => {
  it.each([
    ['aws/s3/thing', 'aws.s3.thing'],
    ['aws.s3.thing', 'aws.s3.thing'],
    ['policies.aws.s3.thing', 'aws.s3.thing'],
    ['policies/aws/s3/thing/', 'aws.s3.thing'],
  ])('%s is %s', (given, id) => {
    expect(readNewId(given)).toBe(id)
  })

  it.each([
    ['aws/s3', '2 parts', 'aws/s3/versioning'],
    ['Aws/S3/Thing', '"Aws"', 'aws/s3/thing'],
    ['aws/s3/default', '"default", which is a word of Rego', 'aws/s3/default_set'],
    ['aws/s3/thing_test', 'a name that ends in _test, by which test files are told', 'aws/s3/thing'],
    ['aws/s3/testing', '"testing", the name of the library that tests import', 'aws/s3/testing_set'],
    ['../../etc/x', 'an empty part', 'etc/x/versioning'],
    ['aws//thing', 'an empty part', 'aws/thing/versioning'],
  ])('%s is refused, with one that would do', (given, found, suggested) => {
    const wanted = 'area/service/policy in small letters: aws/s3/versioning'
    const next = `plumbline policy new ${suggested}`
    expect(problemOf(() => readNewId(given)).details).toEqual({
      found,
      wanted,
      next,
    })
    expect(readNewId(suggested)).toMatch(/^\w+\.\w+\.\w+$/)
  })
})

describe('what a new policy demands', () => {
  it.each([
    ['aws_s3_bucket', { kind: 'switch', attribute: 'force_destroy', wanted: false }],
    ['aws_db_instance', { kind: 'switch', attribute: 'storage_encrypted', wanted: true }],
    ['aws_iam_policy', { kind: 'present', attribute: 'description' }],
    ['kubernetes_namespace', { kind: 'present', attribute: 'name' }],
  ])('of %s is something it has', (type, demand) => {
    expect(chooseDemand(schema, type)).toEqual(demand)
  })

  it('is nothing of a type that does not exist, with the nearest that does', () => {
    expect(problemOf(() => chooseDemand(schema, 'aws_s3_buckt')).details.next).toBe(
      'did you mean --type aws_s3_bucket?',
    )
    expect(problemOf(() => chooseDemand(schema, 'bucket")')).details.next).toBe('check --type')
  })

  it('is of a usual type of the area when nobody names one', () => {
    expect(['azure.a.b', 'gcp.a.b', 'aws.a.b', 'acme.a.b'].map(usualType)).toEqual([
      'azurerm_storage_account',
      'google_storage_bucket',
      'aws_s3_bucket',
      'aws_s3_bucket',
    ])
  })
})

it('a title cannot break out of its line', () => {
  const policy = {
    id: 'a.b.c',
    type: 'aws_s3_bucket',
    severity: 'low',
    demand: { kind: 'present', attribute: 'bucket' },
  } as const
  expect(() => newPolicyFiles({ ...policy, title: 'a\npackage x' })).toThrow('the title is more than one line')
  expect(newPolicyFiles({ ...policy, title: 'yes: "no" #' })[0]?.text).toContain('# title: "yes: \\"no\\" #"\n')
})

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
