import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { collectLog, privateKey } from './fixture-server.ts'
import { scrub } from './scrub.ts'

const longToken = `ghs_123456_eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(200)}.${'b'.repeat(200)}-_`
const tokens = [
  longToken,
  `ghp_${'a1'.repeat(18)}`,
  `github_pat_${'a1_'.repeat(20)}`,
  `Bearer ${'abcd1234'.repeat(5)}`,
  privateKey,
  'AKIAIOSFODNN7EXAMPLQ',
  `sha256=${'0a'.repeat(32)}`,
]

describe('a log', () => {
  it.each(tokens)('has no credential in a message, a field or an error (%#)', (token) => {
    const { log, lines } = collectLog()
    log.info({ note: `with ${token}`, deep: { list: [token] } }, `a message with ${token} in it`)
    log.error({ err: new Error(`failed for ${token}`, { cause: new Error(token) }) }, 'failed')
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.any(String) })
      expect(line).not.toContain(token.slice(12, 30))
    }
  })

  it('leaves out what carries payloads, wherever it stands', () => {
    const { log, lines } = collectLog()
    log.info(
      { event: { payload: { a: 'plan value' } }, request: { headers: { x: 'plan value' }, body: 'plan value' } },
      'x',
    )
    log.error(Object.assign(new Error('x'), { event: { payload: 'plan value' }, request: { body: 'plan value' } }))
    log.child({ name: 'probot' }).warn({ event: { id: 1, payload: 'plan value' } }, 'x')
    expect(lines.join('')).not.toContain('plan value')
    expect(lines).toHaveLength(3)
  })

  it('caps every text and every line', () => {
    const { log, lines } = collectLog()
    log.info({
      text: 'x'.repeat(1_000_000),
      wide: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [at, 'y'.repeat(999)])),
    })
    log.info('z'.repeat(1_000_000))
    expect(lines.map((line) => line.length < 25_000 && JSON.parse(line).level !== undefined)).toEqual([true, true])
  })

  it('says of a Problem what it is and what to do', () => {
    const { log, lines } = collectLog()
    log.error({ err: new Problem('input.config', 'no key', { found: 'plan value', next: 'set it' }) }, 'stopped')
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      err: { type: 'Problem', message: 'no key', code: 'input.config', next: 'set it' },
      msg: 'stopped',
    })
    expect(lines[0]).not.toContain('plan value')
  })

  it('is searched in linear time', () => {
    const hostile = `-----BEGIN PRIVATE KEY-----${'A'.repeat(200_000)} ghs_${'.'.repeat(100_000)} bearer ${' '.repeat(100_000)}`
    const started = performance.now()
    scrub(hostile)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
