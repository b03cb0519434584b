import { describe, expect, test } from 'vitest'
import { decidedLater, type Hole, PartialText, referred, SetValue, type Value } from '../value.ts'
import { callFunction, type FunctionContext } from './call-function.ts'

const nothing: FunctionContext = {
  readBytes: () => undefined,
  fileExists: () => undefined,
  listFiles: () => undefined,
  evaluateTemplate: () => null,
}

function call(name: string, ...args: readonly Value[]): Value {
  return callFunction(name, args, nothing)
}

const piece: Hole = { unknown: referred, exact: false }
const whole: Hole = { unknown: referred, exact: true }
const arn = new PartialText('reference', ['arn:', piece])

describe('known parts of a text stay known', () => {
  test.each<readonly [string, readonly Value[], Value]>([
    ['join', ['-', ['a', referred, 'b']], new PartialText('reference', ['a-', piece, '-b'])],
    ['join', ['/', [arn, '*']], new PartialText('reference', ['arn:', piece, '/*'])],
    ['join', ['-', ['a', 'b'], [1]], 'a-b-1'],
    ['join', ['-', ['a'], referred], referred],
    ['format', ['%s/%s', arn, 'x'], new PartialText('reference', ['arn:', piece, '/x'])],
    ['format', ['%5s|%d', arn, 1], new PartialText('reference', [piece, '|1'])],
    ['format', ['%v', ['a', referred]], new PartialText('reference', ['["a",', whole, ']'])],
    ['formatlist', ['%s/*', [referred, 'b']], [new PartialText('reference', [piece, '/*']), 'b/*']],
    [
      'lower',
      [new PartialText('later', ['ARN:', { unknown: decidedLater, exact: true }])],
      new PartialText('later', ['arn:', { unknown: decidedLater, exact: false }]),
    ],
    ['upper', [arn], new PartialText('reference', ['ARN:', piece])],
    ['startswith', [arn, 'arn'], true],
    ['startswith', [arn, 'x'], false],
    ['startswith', [arn, 'arn:aws'], referred],
    ['endswith', [new PartialText('reference', [piece, '-logs']), 'logs'], true],
    ['tostring', [arn], arn],
    ['length', [arn], referred],
    ['replace', [arn, 'a', 'b'], referred],
  ])('%s(%j): %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected)
  })
})

describe('jsonencode leaves holes', () => {
  test.each<readonly [Value, Value]>([
    [referred, new PartialText('reference', [whole])],
    [
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: [referred, '*'] }] },
      new PartialText('reference', [
        '{"Statement":[{"Effect":"Allow","Resource":[',
        whole,
        ',"*"]}],"Version":"2012-10-17"}',
      ]),
    ],
    [{ a: arn }, new PartialText('reference', ['{"a":"arn:', piece, '"}'])],
    [
      { a: new PartialText('reference', ['{"b":', whole, '}']) },
      new PartialText('reference', ['{"a":"{\\"b\\":', piece, '}"}']),
    ],
    [new SetValue(['a', referred]), new PartialText('reference', [whole])],
    [
      [referred, decidedLater],
      new PartialText('later', ['[', whole, ',', { unknown: decidedLater, exact: true }, ']']),
    ],
    [{ a: null, '<': true }, '{"\\u003c":true,"a":null}'],
  ])('%j: %j', (value, expected) => {
    expect(call('jsonencode', value)).toEqual(expected)
  })
})

describe('a result is surely there only when all it is made of is', () => {
  test.each<readonly [string, readonly Value[], Value]>([
    ['upper', [referred], referred],
    ['max', [1, referred], referred],
    ['max', [referred, decidedLater], decidedLater],
    ['replace', [referred, decidedLater, 'x'], decidedLater],
    ['sort', [['b', referred]], [referred, referred]],
  ])('%s(%j): %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected)
  })
})

describe('nobody can tell', () => {
  test.each<readonly [string, readonly Value[]]>([
    ['timestamp', []],
    ['plantimestamp', []],
    ['uuid', []],
    ['bcrypt', ['a', 10]],
    ['rsadecrypt', ['a', 'b']],
    ['base64gzip', ['a']],
    ['abspath', ['.']],
    ['pathexpand', ['~/x']],
    ['issensitive', ['a']],
    ['type', [1]],
    ['yamldecode', ['a: 1']],
    ['provider::aws::arn_parse', ['arn:aws:s3:::b']],
    ['fileexists', ['/etc/passwd']],
    ['fileset', ['..', '*']],
    ['parseint', ['zzzzzzzzzzzz', 36]],
    ['format', ['%s', null]],
  ])('%s(%j)', (name, args) => {
    expect(call(name, ...args)).toBe(decidedLater)
  })
})

describe('marks that values do not carry change nothing', () => {
  test.each(['sensitive', 'nonsensitive', 'ephemeralasnull'])('%s', (name) => {
    expect([call(name, 'a'), call(name, referred), call(name, null)]).toEqual(['a', referred, null])
  })
})

describe('functions of OpenTofu', () => {
  test.each<readonly [string, readonly Value[], Value]>([
    ['cidrcontains', ['10.0.0.0/8', '10.1.2.3'], true],
    ['cidrcontains', ['10.0.0.0/8', '10.0.0.0/16'], true],
    ['cidrcontains', ['10.0.0.0/16', '10.0.0.0/8'], false],
    ['cidrcontains', ['fd00::/8', '10.0.0.1'], false],
    ['urldecode', ['a+b%2Fc'], 'a b/c'],
  ])('%s(%j): %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected)
  })
})

describe('a wrong call says what is wrong', () => {
  test.each<readonly [string, readonly Value[], string]>([
    ['nope', [1], 'There is no function "nope".'],
    ['upper', [], 'upper: it takes at least one argument, here it gets 0.'],
    ['core::upper', ['a', 'b'], 'upper: it takes no more than one argument, here it gets 2.'],
    ['upper', [null], 'upper: argument 1 must be a text and not null.'],
    ['upper', [['a']], 'upper: a list cannot be used as a string.'],
    ['file', ['../../etc/passwd'], 'file: there is no file "../../etc/passwd" in the repository.'],
    ['regex', ['(?=a)', 'a'], 'regex: the pattern cannot be read: invalid or unsupported Perl syntax in (?=.'],
    ['element', [[], 0], 'element: an empty list has no elements.'],
    ['cidrsubnet', ['10.0.0.0/24', 9, 0], 'cidrsubnet: a prefix of 24 has no room for 9 more bits.'],
    ['urldecode', ['%zz'], 'urldecode: the text is no valid URL encoding.'],
  ])('%s(%j)', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(new Error(message))
  })
})

describe('what would be too large is unknown', () => {
  const doubled = (start: Value): Value => {
    let value = start
    for (let doubling = 0; doubling < 60; doubling++) value = [value, value]
    return value
  }
  const many = Array.from({ length: 1000 }, (_, at) => at)

  test.each<readonly [string, readonly Value[]]>([
    ['jsonencode', [doubled('a')]],
    ['flatten', [doubled('a')]],
    ['toset', [doubled('a')]],
    ['setproduct', [many, many, many]],
    ['join', ['x'.repeat(100_000), many]],
    ['replace', ['a'.repeat(100_000), 'a', 'b'.repeat(100_000)]],
    ['format', ['%999999d'.repeat(100), ...many.slice(0, 100)]],
    ['indent', [1_000_000, '\n'.repeat(1000)]],
    ['regex', ['(?:a{0,900}b)|c', 'a'.repeat(1_000_000)]],
  ])('%s', (name, args) => {
    expect(call(name, ...args)).toBe(decidedLater)
  })

  test('unless it is refused as wrong', () => {
    expect(() => call('jsondecode', '['.repeat(100_000) + ']'.repeat(100_000))).toThrow('more than 500 levels deep')
    expect(() => call('range', 1025)).toThrow('there would be more than 1024 values')
    expect(() => call('format', '%9999999d', 1)).toThrow('the format has a width of 9999999')
  })
})

test('keys that mean something to JavaScript are keys like others', () => {
  const decoded = call('jsondecode', '{"__proto__":{"a":1},"constructor":2}')
  expect(call('keys', decoded)).toEqual(['__proto__', 'constructor'])
  expect(call('jsonencode', call('merge', {}, decoded))).toBe('{"__proto__":{"a":1},"constructor":2}')
  expect(call('lookup', {}, 'constructor', 'none')).toBe('none')
  expect(call('jsonencode', call('zipmap', ['__proto__'], [1]))).toBe('{"__proto__":1}')
})

test('ports are asked for templates, YAML and gzip', () => {
  const context: FunctionContext = {
    readBytes: (path) => (path === 'a.tftpl' ? Buffer.from('Hello ${name}') : undefined),
    fileExists: () => true,
    listFiles: () => [],
    evaluateTemplate: (text, variables, file) => [text, variables, file ?? null],
    decodeYaml: (text) => ({ yaml: text, list: [1, null] }),
    gunzip: (bytes) => Buffer.from(bytes).reverse(),
  }
  expect(callFunction('templatefile', ['a.tftpl', { name: referred }], context)).toEqual([
    'Hello ${name}',
    { name: referred },
    'a.tftpl',
  ])
  expect(callFunction('templatestring', ['x', {}], context)).toEqual(['x', {}, null])
  expect(callFunction('yamldecode', ['a'], context)).toEqual({ yaml: 'a', list: [1, null] })
  expect(callFunction('base64gunzip', ['YWI='], context)).toBe('ba')
})

test('bytes that are no text are no text', () => {
  const context: FunctionContext = { ...nothing, readBytes: () => Uint8Array.of(0xff, 0xfe, 0x80) }
  expect(() => callFunction('file', ['a.bin'], context)).toThrow('file: the content of "a.bin" is not UTF-8.')
  expect(callFunction('filebase64', ['a.bin'], context)).toBe('//6A')
})
