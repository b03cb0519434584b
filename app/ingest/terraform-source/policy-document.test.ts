import { expect, test } from 'vitest'
import { decidedLater, PartialText, referred, SetValue, type Value, type ValueObject } from '../../hcl/value.ts'
import { encodeDocument } from './encode-document.ts'
import { buildPolicyDocument } from './policy-document.ts'

/** The text, with `‹later›`, `‹reference›` for whole unknown values and `‹…›` for holes within texts. */
function render(values: ValueObject, indent = 0): string {
  const text = encodeDocument(buildPolicyDocument(values), indent)
  if (typeof text === 'string') return text
  return text.parts
    .map((part) => (typeof part === 'string' ? part : part.exact ? `‹${part.unknown.reason}›` : '‹…›'))
    .join('')
}

const rendered: readonly [name: string, values: ValueObject, text: string][] = [
  ['nothing', {}, '{"Version":"2012-10-17"}'],
  [
    'single elements as strings, several resources in descending order',
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
      '"NotPrincipal":{"Service":["y","x"]},"Condition":{"Bool":{"c":"false"},"StringEquals":{"a":"3","b":["1","2"]}}}]}',
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
        { principals: [{ type: 'AWS', identifiers: new SetValue(['*']) }] },
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
  [
    'unknown resources, the known one first',
    {
      statement: [
        { resources: [referred, 'a', new PartialText('reference', [{ unknown: referred, exact: false }, '/*'])] },
      ],
    },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":["a",‹reference›,"‹…›/*"]}]}',
  ],
  [
    'an unknown action, unknown principals, unknown conditions',
    { statement: [{ actions: decidedLater, principals: decidedLater, condition: referred }] },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":‹later›,"Principal":‹later›,"Condition":‹reference›}]}',
  ],
  [
    'a principal of unknown type',
    { statement: [{ principals: [{ type: decidedLater, identifiers: ['a'] }] }] },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":‹later›}]}',
  ],
  ['unknown statements', { statement: decidedLater }, '{"Version":"2012-10-17","Statement":[‹later›]}'],
]

test.each(rendered)('a policy document is rendered: %s', (_, values, text) => {
  expect(render(values)).toBe(text)
})

test('the indented form has two blanks a level', () => {
  expect(render({ statement: [{ actions: ['<x>'] }] }, 2)).toBe(
    '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": "\\u003cx\\u003e"\n    }\n  ]\n}',
  )
})

const first = '{"Version":"2008-10-17","Id":"old","Statement":{"Effect":"Allow","Sid":"a","Action":["x","y"]}}'
const own: Value = [
  { sid: 'a', actions: ['own'] },
  { sid: '', actions: ['unnamed'] },
]
const holed = new PartialText('reference', [
  '{"Statement":[{"Sid":"a","Effect":"Deny","Resource":"',
  { unknown: referred, exact: false },
  '/*"}]}',
])

const merged: readonly [name: string, values: ValueObject, statements: string][] = [
  [
    'sources come first, in the order of the provider',
    { source_policy_documents: [first] },
    '{"Version":"2012-10-17","Id":"old","Statement":[{"Sid":"a","Effect":"Allow","Action":["x","y"]}]}',
  ],
  [
    'own statements replace those of sources',
    { source_policy_documents: [first], statement: own },
    '{"Version":"2012-10-17","Id":"old","Statement":[{"Sid":"a","Effect":"Allow","Action":"own"},{"Effect":"Allow","Action":"unnamed"}]}',
  ],
  [
    'overrides replace own ones',
    { override_policy_documents: [first], statement: own, policy_id: 'mine' },
    '{"Version":"2012-10-17","Id":"old","Statement":[{"Sid":"a","Effect":"Allow","Action":["x","y"]},{"Effect":"Allow","Action":"unnamed"}]}',
  ],
  [
    'the older arguments and empty texts',
    { source_json: first, override_json: '{"Statement":[{"Effect":"Deny"}]}', source_policy_documents: [''] },
    '{"Version":"2012-10-17","Id":"old","Statement":[{"Sid":"a","Effect":"Allow","Action":["x","y"]},{"Effect":"Deny"}]}',
  ],
  [
    'documents that are known in parts keep them',
    { override_policy_documents: [holed], statement: own },
    '{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Deny","Resource":"‹…›/*"},{"Effect":"Allow","Action":"unnamed"}]}',
  ],
  [
    'an unknown source is one more statement',
    { source_policy_documents: [referred, first] },
    '{"Version":"2012-10-17","Id":"old","Statement":[‹reference›,{"Sid":"a","Effect":"Allow","Action":["x","y"]}]}',
  ],
  [
    'an unknown list of sources too',
    { source_policy_documents: decidedLater, statement: [{ actions: ['x'] }] },
    '{"Version":"2012-10-17","Statement":[‹later›,{"Effect":"Allow","Action":"x"}]}',
  ],
  [
    'an unknown override leaves statements without a name',
    { override_policy_documents: [decidedLater], statement: [{ actions: ['x'] }] },
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"x"},‹later›]}',
  ],
  ['and may replace any with one', { override_policy_documents: [decidedLater], statement: own }, '‹later›'],
  [
    'a source that is no document',
    { source_policy_documents: ['nonsense'] },
    '{"Version":"2012-10-17","Statement":[‹later›]}',
  ],
]

test.each(merged)('documents are put together: %s', (_, values, text) => {
  expect(render(values)).toBe(text)
})
