import { beforeAll, describe, expect, it } from 'vitest'
import type { Toolchain } from '../../workflow/ports.ts'
import { parseTerm } from '../term-text.ts'
import { compareTerms } from '../terms.ts'
import { openToolchain } from '../toolchain.ts'
import { callBuiltin, GoBuiltinsNeeded, type Host, supportedBuiltins } from './host.ts'

let toolchain: Toolchain

beforeAll(async () => {
  toolchain = await openToolchain()
})

const alone: Host = { go: undefined, print: () => undefined, once: new Map(), known: new Map() }

/** Calls answered in TypeScript; each must be what OPA itself answers. Operands are separated by ` ; `. */
const calls: readonly (readonly [name: string, operands: string])[] = [
  ['base64url.encode_no_pad', '"a?b>"'],
  ['cast_array', '{2, 1}'],
  ['cast_boolean', '"true"'],
  ['cast_null', 'null'],
  ['cast_object', '[]'],
  ['cast_set', '[2, 1, 2]'],
  ['cast_string', '1'],
  ['crypto.hmac.equal', '"a" ; "a"'],
  ['crypto.hmac.md5', '"message" ; "key"'],
  ['crypto.hmac.sha1', '"message" ; "key"'],
  ['crypto.hmac.sha256', '"méssage" ; "key"'],
  ['crypto.hmac.sha512', '"message" ; ""'],
  ['crypto.md5', '"a"'],
  ['crypto.sha1', '"a"'],
  ['crypto.sha256', '"日本"'],
  ['crypto.sha256', '1'],
  ['glob.quote_meta', '"*.{a,b}[c]?\\\\"'],
  ['graph.reachable_paths', '{"a": ["b", "c"], "b": {"a"}, "c": [], "d": null} ; ["a", "d", "x"]'],
  ['graph.reachable_paths', '{"a": ["a"]} ; {"a"}'],
  ['hex.decode', '"c3a9"'],
  ['hex.decode', '"c3a"'],
  ['hex.decode', '"xy"'],
  ['hex.encode', '"é"'],
  ['indexof_n', '"aaa" ; "aa"'],
  ['indexof_n', '"😀a😀" ; "😀"'],
  ['indexof_n', '"abc" ; ""'],
  ['net.cidr_contains_matches', '["10.0.0.0/8", "11.0.0.0/8"] ; {"a": "10.1.0.0/16", "b": ["11.1.1.1", "x"]}'],
  ['net.cidr_contains_matches', '"10.0.0.0/8" ; {"10.1.1.1", "9.9.9.9/32"}'],
  ['net.cidr_contains_matches', '"10.0.0.0/8" ; ["10.1.1.1/40"]'],
  ['net.cidr_expand', '"192.168.1.7/30"'],
  ['net.cidr_expand', '"192.168.1.7"'],
  ['net.cidr_is_valid', '"10.0.0.0/08"'],
  ['net.cidr_is_valid', '"10.0.00.0/8"'],
  ['net.cidr_is_valid', '"10.0.0.0/33"'],
  ['net.cidr_is_valid', '1'],
  ['numbers.range_step', '1 ; 10 ; 3'],
  ['numbers.range_step', '10.0 ; 1e0 ; 4'],
  ['numbers.range_step', '123456789012345678901 ; 123456789012345678903 ; 1'],
  ['numbers.range_step', '1 ; 10 ; 0'],
  ['object.subset', '{"a": {"b": [1, 2, 3]}, "c": {1, 2}} ; {"a": {"b": [2, 3]}, "c": {2}}'],
  ['object.subset', '{"a": 1} ; {"a": 2}'],
  ['object.subset', '[1, 2, 1, 2, 3] ; [1, 2, 3]'],
  ['object.subset', '[1, 1] ; {1, 2}'],
  ['object.subset', '[1] ; {"a": 1}'],
  ['semver.compare', '"1.0.0-alpha.1" ; "1.0.0-alpha.beta"'],
  ['semver.compare', '"v1.10.0" ; "1.9.0+build"'],
  ['semver.compare', '"1.0" ; "1.0.0"'],
  ['semver.is_valid', '"1.0.0-01"'],
  ['semver.is_valid', '"1.2.3-a-b.7+c"'],
  ['sprintf', '"%v %5.1f %q" ; [{"b", "a"}, 2.25, "x"]'],
  ['strings.any_prefix_match', '["b", "abc"] ; {"ab", "x"}'],
  ['strings.any_prefix_match', '"abc" ; 1'],
  ['strings.any_suffix_match', '"abc" ; "bc"'],
  ['strings.count', '"aaaa" ; "aa"'],
  ['strings.count', '"日本" ; ""'],
  ['strings.split_n', '"a.b.c" ; "." ; 2'],
  ['strings.split_n', '"a.b.c" ; "." ; -2'],
  ['strings.split_n', '"日本" ; "" ; 1.0'],
  ['time.clock', '1700000000123456789'],
  ['time.clock', '-1'],
  ['time.date', '[-1700000000123456789, "UTC"]'],
  ['time.date', '"1"'],
  ['time.parse_rfc3339_ns', '"2024-02-29T12:34:56.123456789+05:30"'],
  ['time.weekday', '[1700000000123456789]'],
  ['trace', '"x"'],
  ['units.parse', '"1.5Ki"'],
  ['units.parse', '"100m"'],
  ['units.parse', '"1e3k"'],
  ['units.parse', '"5 k"'],
  ['units.parse', '"12q"'],
  ['units.parse_bytes', '"1.1PiB"'],
  ['units.parse_bytes', '"0.3kb"'],
  ['units.parse_bytes', '"9.99999999999999999EiB"'],
  ['units.parse_bytes', '"kb"'],
  ['urlquery.decode', '"a%20b+c%e6%97%a5"'],
  ['urlquery.decode', '"%zz"'],
  ['urlquery.decode_object', '"a=1&b&a=2&c=%26"'],
  ['urlquery.decode_object', '"a=1;b=2"'],
  ['urlquery.encode', '"a b&c=\'(日)~!"'],
  ['urlquery.encode_object', '{"b": ["2", "1"], "a": "x y", "c": {"q"}}'],
  ['urlquery.encode_object', '{"a": 1}'],
]

describe('builtins in TypeScript answer as OPA does', () => {
  it.each(calls)('%s(%s)', (name, list) => {
    const operands = list.split(' ; ')
    const wanted = toolchain.builtin(name, ...operands).value
    const got = callBuiltin(alone, name, operands)
    expect(got === undefined).toBe(wanted === undefined)
    if (got !== undefined && wanted !== undefined) {
      expect(compareTerms(parseTerm(got), parseTerm(wanted)), `${got} for ${wanted}`).toBe(0)
    }
  })
})

describe('builtins left to OPA', () => {
  it.each([
    ['regex.replace', '"a" ; "a" ; "b"'],
    ['net.cidr_is_valid', '"::1/128"'],
    ['time.clock', '[0, "Europe/Berlin"]'],
  ])('%s(%s) is not answered alone', (name, list) => {
    expect(() => callBuiltin(alone, name, list.split(' ; '))).toThrow(GoBuiltinsNeeded)
  })

  it('are asked once for the same operands', () => {
    const asked: string[] = []
    const host: Host = { ...alone, known: new Map(), go: (name) => String(asked.push(name)) }
    const answers = ['"a"', '"b"', '"a"'].map((operand) => callBuiltin(host, 'regex.split', [operand]))
    expect(answers).toEqual(['1', '2', '1'])
  })

  it('exist in OPA, all of them', () => {
    const capable = toolchain.capabilities([]) as { readonly builtins: readonly { readonly name: string }[] }
    const known = new Set(capable.builtins.map(({ name }) => name))
    expect([...supportedBuiltins()].filter((name) => !known.has(name))).toEqual([])
  })
})
