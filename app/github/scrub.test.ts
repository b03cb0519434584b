import { describe, expect, it } from 'vitest'
import { scrubTokens } from './scrub.ts'

const long = 'aB3'.repeat(60)
const token = `${'eyJ'}hbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NSJ9.c2lnbmF0dXJlLXNpZ25hdHVyZQ`
const pem = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEow+/=', 'AAAA', '-----END RSA PRIVATE KEY-----'].join('\n')

describe('scrubbing', () => {
  it.each([
    ['a classic token', `ghp_${'a1B2'.repeat(9)}`],
    ['an installation token of the long form', `ghs_12345_${token}${long}`],
    ['a refresh token', `ghr_${long}`],
    ['a fine-grained token', `github_pat_${long.slice(0, 82)}`],
    ['a JSON Web Token', token],
    ['a private key', pem],
    ['a private key on one line', pem.replaceAll('\n', '\\n')],
    ['a private key that was cut', pem.slice(0, 45)],
  ])('removes %s', (_name, secret) => {
    expect(scrubTokens(`before "${secret}" after`)).toBe('before "[secret]" after')
  })

  it('removes what follows an authorization scheme', () => {
    expect(scrubTokens('authorization: bearer abcdefghijklmnopqrstuvwxyz012345')).toBe('authorization: bearer [secret]')
  })

  it('leaves other text alone', () => {
    const text = 'ghs_short, commit 7fd1a60b01f91b314f59955a4e4d4e80d8edf11d, the token bucket'
    expect(scrubTokens(text)).toBe(text)
  })

  it('takes linear time on text made to be slow', () => {
    const hostile = ['eyJ', 'eyJ.', 'ghs_', '-----BEGIN PRIVATE KEY-----\\n', 'bearer '].map((part) =>
      part.repeat(60_000),
    )
    const started = performance.now()
    for (const text of hostile) scrubTokens(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
