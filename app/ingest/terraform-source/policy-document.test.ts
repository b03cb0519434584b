import { expect, test } from 'vitest'
import { renderPolicyDocument } from './policy-document.ts'
import { decidedLater, referred, type ValueObject } from './value.ts'

const rendered: readonly [name: string, values: ValueObject, text: string][] = [
  ['nothing', {}, '{"Version":"2012-10-17"}'],
  [
    'single elements as strings, others in descending order',
    { statement: [{ actions: ['s3:Get*'], resources: ['a', 'b'], not_actions: [], sid: '', effect: null }] },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":["b","a"]}]}',
  ],
  [
    'every part of a statement',
    {
      version: '2008-10-17',
      policy_id: 'p',
      statement: [
        {
          sid: 's',
          effect: 'Deny',
          not_actions: ['a'],
          not_resources: ['arn:x/&{aws:username}'],
          not_principals: [{ type: 'Service', identifiers: ['x', 'y'] }],
          condition: [
            { test: 'StringEquals', variable: 'b', values: ['1', '2'] },
            { test: 'Bool', variable: 'c', values: ['false'] },
            { test: 'StringEquals', variable: 'a', values: ['3'] },
          ],
        },
      ],
    },
    '{"Version":"2008-10-17","Id":"p","Statement":[{"Sid":"s","Effect":"Deny","NotAction":"a","NotResource":"arn:x/${aws:username}",' +
      '"NotPrincipal":{"Service":["y","x"]},"Condition":{"Bool":{"c":"false"},"StringEquals":{"a":"3","b":["2","1"]}}}]}',
  ],
  [
    'everybody as a star',
    { statement: [{ principals: [{ type: '*', identifiers: ['*'] }] }] },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*"}]}',
  ],
  [
    'every AWS account as an object, and blocks of one type as one list',
    {
      statement: [
        { principals: [{ type: 'AWS', identifiers: ['*'] }] },
        {
          principals: [
            { type: 'AWS', identifiers: ['a'] },
            { type: 'AWS', identifiers: ['b'] },
          ],
        },
      ],
    },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"}},{"Effect":"Allow","Principal":{"AWS":["b","a"]}}]}',
  ],
]

test.each(rendered)('a policy document is rendered: %s', (_, values, text) => {
  expect(renderPolicyDocument(values, 0)).toBe(text)
})

test('the indented form has two blanks a level', () => {
  const values = { statement: [{ actions: ['<x>'] }] }
  expect(renderPolicyDocument(values, 2)).toBe(
    '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": "\\u003cx\\u003e"\n    }\n  ]\n}',
  )
})

const unknown: readonly [name: string, values: ValueObject, expected: unknown][] = [
  ['a resource that is unknown', { statement: [{ resources: [referred, 'a'] }] }, referred],
  ['unknown statements', { statement: decidedLater }, decidedLater],
  ['documents put together', { source_policy_documents: ['{}'] }, decidedLater],
  ['unknown documents put together', { override_policy_documents: referred }, decidedLater],
]

test.each(unknown)('a policy document is unknown with %s', (_, values, expected) => {
  expect(renderPolicyDocument(values, 0)).toBe(expected)
})
