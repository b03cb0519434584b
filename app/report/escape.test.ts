import { describe, expect, it } from 'vitest'
import {
  clip,
  commandData,
  commandProperty,
  httpsLink,
  markdown,
  markdownCode,
  relativePath,
  relativeUri,
  terminal,
  visible,
  xml,
} from './escape.ts'
import { hostileText } from './fixture-extremes.ts'

describe('visible', () => {
  it.each([
    ['plain text stays', 'a "b" {c} 100%', 'a "b" {c} 100%'],
    ['letters of any script stay', 'Größe 大きさ حجم', 'Größe 大きさ حجم'],
    ['line breaks and tabs are written out', 'a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['escape sequences are written out', '\u001b[2J\u009b1m\u007f', '\\x1b[2J\\x9b1m\\x7f'],
    ['bidi overrides and isolates are written out', 'a\u202eb\u2066c\u2069', 'a\\u{202e}b\\u{2066}c\\u{2069}'],
    ['zero-width characters are written out', 'pay\u200bpal\ufeff\u2060', 'pay\\u{200b}pal\\u{feff}\\u{2060}'],
    ['line separators are written out', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['tag characters and fillers are written out', '\u{e0041}\u3164', '\\u{e0041}\\u{3164}'],
    ['lone surrogates and non-characters are written out', '\ud800x\uffff\ufdd0', '\\u{d800}x\\u{ffff}\\u{fdd0}'],
    ['an emoji sequence stays', '👩‍👩‍👧 ❤️ 1️⃣ 👍🏽', '👩‍👩‍👧 ❤️ 1️⃣ 👍🏽'],
    ['a joiner inside a Latin word is written out', 'a\u200db\u200cc', 'a\\u{200d}b\\u{200c}c'],
    ['a joiner inside a joining script stays', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['a variation selector after a letter is written out', 'a\ufe0f', 'a\\u{fe0f}'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('leaves nothing a terminal would obey', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    expect(terminal(everything)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
  })
})

describe('xml', () => {
  it('leaves no markup and no character XML 1.0 forbids', () => {
    expect(xml('<a b="c" d=\'e\'>&]]>\u0000\ufffe\ud800\n')).toBe(
      '&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;]]&#62;\\x00\\u{fffe}\\u{d800}\\n',
    )
  })
})

describe('markdown', () => {
  it.each([
    ['emphasis', '**b** _i_ ~~s~~', '&#42;&#42;b&#42;&#42; &#95;i&#95; &#126;&#126;s&#126;&#126;'],
    ['underscores inside a word stay readable', 'block_public_acls', 'block_public_acls'],
    ['HTML', '<img src=x> <!-- a -->', '&#60;img src=x&#62; &#60;!-- a --&#62;'],
    ['entities that would decode to something else', '&#64;org &lt;', '&#38;#&#8203;64;org &#38;lt;'],
    ['table pipes and backslashes', 'a|b\\|c', 'a&#124;b&#92;&#124;c'],
    ['code and fences', '`a` ```', '&#96;a&#96; &#96;&#96;&#96;'],
    ['mentions and e-mail addresses', '@org/team a@b.example @ x', '@&#8203;org/team a@&#8203;b.example @ x'],
    ['references', '#12 o/r#3 GH-4 gh-5', '&#35;&#8203;12 o/r#&#8203;3 GH-&#8203;4 gh-&#8203;5'],
    ['links and images', '[a](x) ![b](y)', '&#91;a&#93;(x) !&#91;b&#93;(y)'],
    [
      'addresses that link themselves',
      'https://a.example www.b.example mailto:c',
      'https:&#8203;//a.example www&#8203;.b.example mailto:&#8203;c',
    ],
    ['math', '$x$', '&#36;x&#36;'],
    ['headings, lists and rules at the start', '# a', '&#35; a'],
    ['a list at the start', '- a', '&#45; a'],
    ['a numbered list at the start', '1. a', '1&#8203;. a'],
    ['a code block by indentation', '      a', 'a'],
    ['lines stay one line', 'a\n\n# b', 'a\\n\\n# b'.replace(/\\/g, '&#92;')],
  ])('neutralises %s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected)
  })
})

describe('markdownCode', () => {
  it.each([
    ['plain text', 'aws_x.y[0]', '`aws_x.y[0]`'],
    ['a longer fence than any run inside', 'a``b`c', '```a``b`c```'],
    ['room for backticks at the ends', '`a`', '`` `a` ``'],
    ['no code span around a pipe, which ends a table cell even there', 'a|@b', '<code>a&#124;@&#8203;b</code>'],
    ['nothing for nothing', ' ', ''],
    ['a line break written out', 'a\nb', '`a\\nb`'],
  ])('gives %s', (_, text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })
})

describe('workflow commands', () => {
  it('keep a text on its line and our own lines apart', () => {
    expect(commandData(['a%0Ab', 'c\r\n::error::d'])).toBe('a%250Ab%0Ac\\r\\n::error::d')
  })

  it('keep a property inside its property', () => {
    expect(commandProperty('a,file=b:c%0A::x\n')).toBe('a%2Cfile=b%3Ac%250A%3A%3Ax\\n')
  })
})

describe('relativePath', () => {
  it.each([
    ['a/b.tf', 'a/b.tf'],
    ['./a//b/../c.tf', 'a/c.tf'],
    ['a\\b.tf', 'a/b.tf'],
    ['../b.tf', null],
    ['a/../../b.tf', null],
    ['/etc/passwd', null],
    ['\\\\server\\share', null],
    ['C:\\plan.json', null],
    ['~/plan.json', null],
    ['https://x.example/a.tf', null],
    ['git::ssh://x.example/a.tf', null],
    ['-', null],
    ['', null],
    ['.', null],
  ])('%s → %s', (path, expected) => {
    expect(relativePath(path)).toBe(expected)
  })
})

describe('relativeUri', () => {
  it.each([
    ['a b/ü#1?.tf', 'a%20b/%C3%BC%231%3F.tf'],
    ["a(b)'c*!.tf", 'a%28b%29%27c%2A%21.tf'],
    ['/home/someone/plan.json', 'plan.json'],
    ['../../plan.json', 'plan.json'],
    ['C:\\work\\plan.json', 'plan.json'],
    ['https://x.example/modules/s3.zip?ref=v1#frag', 's3.zip'],
    ['git::https://x.example/mod//sub/main.tf?ref=1', 'main.tf'],
    ['-', 'stdin'],
    ['/', 'unknown'],
    ['', 'unknown'],
    ['a\ud800.tf', 'a%EF%BF%BD.tf'],
    ['javascript:alert(1)', 'alert%281%29'],
  ])('%s → %s', (path, expected) => {
    expect(relativeUri(path)).toBe(expected)
  })

  it('is a relative reference even for hostile text', () => {
    expect(relativeUri(hostileText)).toMatch(/^[A-Za-z0-9._~%-]+(\/[A-Za-z0-9._~%-]+)*$/)
  })
})

describe('httpsLink', () => {
  it.each([
    ['https://docs.example/a/b.html?c=d&e=%20#f', 'https://docs.example/a/b.html?c=d&e=%20#f'],
    ['http://docs.example/', null],
    ['javascript:alert(1)', null],
    ['https://a.example/)x', null],
    ['https://a.example/"><script>', null],
    ['https://user@a.example/', null],
    ['https://a.example/|b', null],
  ])('%s → %s', (reference, expected) => {
    expect(httpsLink(reference)).toBe(expected)
  })
})

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a👍bc', 3, 'a…'],
    ['👍👍', 3, '👍…'],
  ])('%s to %i', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected)
  })
})
