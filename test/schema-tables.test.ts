import { expect, test } from 'vitest'
import { readSchemaTable } from '../app/files/schema-file.ts'
import { check } from '../app/schema/check.ts'
import { describe } from '../app/schema/describe.ts'
import { openSchema } from '../app/schema/schema.ts'

const schema = openSchema(readSchemaTable)

test.each(['aws', 'azurerm', 'google'])('the table of %s parses whole', (prefix) => {
  const typeKeys = schema.typeKeys(prefix)
  expect(
    typeKeys.filter((typeKey) => describe(schema, typeKey, ['id']) === undefined && schema.body(typeKey) === undefined),
  ).toEqual([])
  expect(schema.providers(prefix).map((provider) => provider.name)).toEqual([prefix])
})

test('there is no table for other providers, whatever their name', () => {
  expect(['datadog', '', '../schema/aws', 'aws/', 'aws\0'].map(readSchemaTable)).toEqual(Array(5).fill(undefined))
})

test('a misspelt attribute of a real type is found', () => {
  expect(check(schema, ['aws_s3_bucket_public_access_block'], ['block_public_acl'])).toEqual({
    ok: false,
    message:
      '"block_public_acl" is not an attribute of aws_s3_bucket_public_access_block; did you mean "block_public_acls"?',
    nearest: ['block_public_acls'],
  })
})
