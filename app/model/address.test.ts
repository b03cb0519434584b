import { describe, expect, it } from 'vitest'
import { parseAddress, parseModule, printKey, printModule, tokenise } from './address.ts'

const name = (text: string) => ({ kind: 'name', name: text })
const key = (value: string | number) => ({ kind: 'key', key: value })

describe('tokenise', () => {
  it.each([
    ['aws_s3_bucket.b.id', [name('aws_s3_bucket'), name('b'), name('id')]],
    ['a.b[0].c', [name('a'), name('b'), key(0), name('c')]],
    ['a.b[-1]', [name('a'), name('b'), key(-1)]],
    ['a.b["x.y"].c', [name('a'), name('b'), key('x.y'), name('c')]],
    ['a.b["x]\\"[y"]', [name('a'), name('b'), key('x]"[y')]],
    ['a.b["back\\\\"]', [name('a'), name('b'), key('back\\')]],
    ['a.b["\\n\\t\\r\\u00e9\\U0001d11e"]', [name('a'), name('b'), key('\n\t\ré𝄞')]],
    ['a.b["$${x} %%{y}"]', [name('a'), name('b'), key('${x} %{y}')]],
    ['a.b[*].c', [name('a'), name('b'), { kind: 'splat' }, name('c')]],
    ['a.b.*.c', [name('a'), name('b'), { kind: 'splat' }, name('c')]],
    ['ünï.b', [name('ünï'), name('b')]],
  ])('splits %s', (text, steps) => {
    expect(tokenise(text)).toEqual(steps)
  })

  it.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    'a[',
    'a[0',
    'a[x]',
    'a["x]',
    'a["x"',
    'a[0]b',
    'a["x"]b',
    'a[99999999999999999999]',
  ])('refuses %j', (text) => {
    expect(tokenise(text)).toBeUndefined()
  })

  it('takes time linear in the length', () => {
    expect(tokenise(`a["${'\\"'.repeat(500_000)}`)).toBeUndefined()
    expect(tokenise('a.b'.repeat(300_000))).toHaveLength(300_001)
    expect(tokenise('a[0'.repeat(300_000))).toBeUndefined()
  })
})

describe('parseAddress', () => {
  it.each([
    ['aws_vpc.main', { modules: [], mode: 'managed', type: 'aws_vpc', name: 'main', rest: [] }],
    ['data.aws_vpc.main[0]', { modules: [], mode: 'data', type: 'aws_vpc', name: 'main', key: 0, rest: [] }],
    ['ephemeral.aws_secret.s', { modules: [], mode: 'ephemeral', type: 'aws_secret', name: 's', rest: [] }],
    [
      'module.a["x.y"].module.b[1].data.t.n["k"].id',
      {
        modules: [
          { name: 'a', key: 'x.y' },
          { name: 'b', key: 1 },
        ],
        mode: 'data',
        type: 't',
        name: 'n',
        key: 'k',
        rest: [name('id')],
      },
    ],
    ['module.data.data.t.n', { modules: [{ name: 'data' }], mode: 'data', type: 't', name: 'n', rest: [] }],
  ])('reads %s', (text, address) => {
    expect(parseAddress(text)).toEqual(address)
  })

  it.each(['aws_vpc', 'module.a', 'data.aws_vpc', 'var.x]', '', 'a[0].b'])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })
})

describe('modules and keys', () => {
  it.each(['', 'module.a', 'module.a["x.y"].module.b[0]', 'module.a["say \\"hi\\""]', 'module.a["$${x}\\n\\\\"]'])(
    'prints %j as it was read',
    (text) => {
      expect(printModule(parseModule(text) ?? [])).toBe(text)
    },
  )

  it('does not take a resource for a module', () => {
    expect(parseModule('module.a.aws_vpc.b')).toBeUndefined()
  })

  it.each([
    [0, '[0]'],
    ['a"b\\c', '["a\\"b\\\\c"]'],
    ['%{if}', '["%%{if}"]'],
  ])('prints key %j as Terraform does', (value, text) => {
    expect(printKey(value)).toBe(text)
  })
})
