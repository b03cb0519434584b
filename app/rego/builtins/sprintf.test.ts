import { describe, expect, it } from 'vitest'
import { parseTerm } from '../term-text.ts'
import { sprintf } from './sprintf.ts'

// Wanted texts are what Go 1.26 prints for the values OPA 1.22 hands to it.
const cases: readonly (readonly [format: string, values: string, wanted: string])[] = [
  ['%s has %d', '["x", 3]', 'x has 3'],
  ['%v %v %v %v', '[null, true, 1, "s"]', 'null true 1 s'],
  ['%v', '[{"b": [1, 2.50], "a": {"z", "y"}}]', '{"a": {"y", "z"}, "b": [1, 2.50]}'],
  ['%v %v %v', '[[], {}, set()]', '[] {} set()'],
  ['%s', '[[1, "a\\nb"]]', '[1, "a\\nb"]'],
  ['%d %d', '[9007199254740993, -123456789012345678901234567890]', '9007199254740993 -123456789012345678901234567890'],
  ['%v %v %v', '[1.5, 100000000.0, 1e21]', '1.5 1e+08 1e+21'],
  ['%v %v %v', '[123456.0, 0.0001, 0.00001]', '123456 0.0001 1e-05'],
  ['%f %.2f %.0f %8.3f|%-8.1f|', '[1.5, 2.675, 2.5, 3.14159, 1.25]', '1.500000 2.67 2    3.142|1.2     |'],
  ['%e %E %.3e', '[123456.789, 0.00012, 1.0]', '1.234568e+05 1.200000E-04 1.000e+00'],
  ['%g %.3g %G', '[1e-7, 1234.5678, 1e100]', '1e-07 1.23e+03 1E+100'],
  ['%x %X %#x %x', '[255, 255, 255, "hi"]', 'ff FF 0xff 6869'],
  ['%x %X', '[1.5, 255.75]', '0x1.8p+00 0X1.FF8P+07'],
  ['%o %O %b %c %U %#U', '[8, 8, 5, 65, 128512, 233]', "10 0o10 101 A U+1F600 U+00E9 'é'"],
  ['%q %q %+q %#q', '["a\\"b", 97, "é", "raw"]', '"a\\"b" \'a\' "\\u00e9" `raw`'],
  ['%5d|%-5d|%05d|%+d|% d', '[42, 42, 42, 42, 42]', '   42|42   |00042|+42| 42'],
  ['%5s|%-5s|%.2s|%5.1s|%05s', '["ab", "ab", "héllo", "xyz", "7"]', '   ab|ab   |hé|    x|00007'],
  ['%t %t', '[true, 1]', '%!t(string=true) %!t(int64=1)'],
  ['%d %s', '["a", 1]', '%!d(string=a) %!s(int64=1)'],
  ['%d %s', '[1.5, 1.0]', '%!d(float64=1.5) %!s(float64=1)'],
  ['%d', '[[1]]', '%!d(string=[1])'],
  ['%s %s', '["a"]', 'a %!s(MISSING)'],
  ['%s', '["a", 1, [2]]', 'a%!(EXTRA int64=1, string=[2])'],
  ['plain', '[]', 'plain'],
  ['100%%', '[]', '100%'],
  ['100%', '[]', '100%!(NOVERB)'],
  ['%!', '["x"]', '%!!(string=x)'],
  ['%z', '["x"]', '%!z(string=x)'],
  ['%[2]s %[1]s', '["a", "b"]', 'b a'],
  ['%[3]s', '["a"]', '%!s(BADINDEX)'],
  ['%[1]d %[1]x', '[10]', '10 a'],
  ['%*d|%-*d|%.*f', '[4, 7, 4, 7, 1, 2.55]', '   7|7   |2.5'],
  ['%*d', '["x", 7]', '%!(BADWIDTH)7'],
  ['%T %T %T %T', '["", 1, 1.5, 123456789012345678901]', 'string int64 float64 *big.Int'],
  ['%x %q', '[123456789012345678901, 123456789012345678901]', '6b14e9f812f366c35 %!q(big.Int=123456789012345678901)'],
  ['%v %d', '[1e400, 1e400]', '1e400 %!d(string=1e400)'],
  ['%v %.1f', '[-0.0, -0.0]', '-0 -0.0'],
  ['%.20f', '[0.1]', '0.10000000000000000555'],
  ['%6.2f%%', '[12.345]', ' 12.35%'],
]

describe('sprintf', () => {
  it.each(cases)('%s of %s', (format, values, wanted) => {
    expect(sprintf(format, parseTerm(values))).toBe(wanted)
  })

  it('is undefined for a format or values of the wrong type', () => {
    expect([sprintf(null, []), sprintf('%s', 'x'), sprintf('%s', parseTerm('{"x"}'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
