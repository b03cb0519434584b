import { expect, test } from 'vitest'
import { Problem } from '../model/problem.ts'
import { parseBody } from './table.ts'

const plain = {
  kind: 'attribute',
  required: false,
  optional: false,
  computed: false,
  sensitive: false,
  writeOnly: false,
}
const string = { kind: 'string' }

const cases: readonly [name: string, text: string, body: Readonly<Record<string, unknown>>][] = [
  ['nothing', '', {}],
  ['an attribute the author must write', 'a!s', { a: { ...plain, required: true, type: string } }],
  ['an attribute the author may write', 'a?n', { a: { ...plain, optional: true, type: { kind: 'number' } } }],
  ['an attribute the provider computes', 'a=b', { a: { ...plain, computed: true, type: { kind: 'bool' } } }],
  ['an attribute either gives', 'a~a', { a: { ...plain, optional: true, computed: true, type: { kind: 'any' } } }],
  [
    'a sensitive write-only attribute',
    'a?*^s',
    { a: { ...plain, optional: true, sensitive: true, writeOnly: true, type: string } },
  ],
  [
    'collections within one another',
    'a!ltms',
    {
      a: {
        ...plain,
        required: true,
        type: { kind: 'list', element: { kind: 'set', element: { kind: 'map', element: string } } },
      },
    },
  ],
  [
    'a tuple',
    'a=[sn]',
    { a: { ...plain, computed: true, type: { kind: 'tuple', elements: [string, { kind: 'number' }] } } },
  ],
  [
    'an object beside another attribute',
    'a=l{x:s},b-c=s',
    {
      a: {
        ...plain,
        computed: true,
        type: {
          kind: 'list',
          element: { kind: 'object', body: new Map([['x', { ...plain, optional: true, type: string }]]) },
        },
      },
      'b-c': { ...plain, computed: true, type: string },
    },
  ],
  [
    'blocks of every nesting',
    'a/s{},b/l~!1{},c/t{x!s},d/m{},e/g{}',
    {
      a: { kind: 'block', nesting: 'single', required: false, computed: false, atMostOne: true, body: new Map() },
      b: { kind: 'block', nesting: 'list', required: true, computed: true, atMostOne: true, body: new Map() },
      c: {
        kind: 'block',
        nesting: 'set',
        required: false,
        computed: false,
        atMostOne: false,
        body: new Map([['x', { ...plain, required: true, type: string }]]),
      },
      d: { kind: 'block', nesting: 'map', required: false, computed: false, atMostOne: false, body: new Map() },
      e: { kind: 'block', nesting: 'group', required: false, computed: false, atMostOne: true, body: new Map() },
    },
  ],
]

test.each(cases)('a line holds %s', (_, text, body) => {
  expect(parseBody(text)).toEqual(new Map(Object.entries(body)))
})

test.each(['a', 'a!', 'a!x', 'a%s', 'a!s,', ',a!s', 'a!s}', 'a/x{}', 'a/s{', 'a/s', 'a={x:s', 'a=[s', 'a!constructor'])(
  'a damaged line is refused: %s',
  (text) => {
    expect(() => parseBody(text)).toThrow(Problem)
  },
)
