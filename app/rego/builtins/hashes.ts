import { createHash, createHmac } from 'node:crypto'
import { type Builtin, text } from './builtin.ts'

/** Digests as hexadecimal text. */
export const hashes: Readonly<Record<string, Builtin>> = {
  'crypto.md5': (message) => digest('md5', text(message)),
  'crypto.sha1': (message) => digest('sha1', text(message)),
  'crypto.sha256': (message) => digest('sha256', text(message)),
  'crypto.hmac.md5': (message, key) => hmac('md5', text(message), text(key)),
  'crypto.hmac.sha1': (message, key) => hmac('sha1', text(message), text(key)),
  'crypto.hmac.sha256': (message, key) => hmac('sha256', text(message), text(key)),
  'crypto.hmac.sha512': (message, key) => hmac('sha512', text(message), text(key)),
  'crypto.hmac.equal': (one, other) => text(one) === text(other),
}

function digest(algorithm: string, message: string): string {
  return createHash(algorithm).update(message, 'utf8').digest('hex')
}

function hmac(algorithm: string, message: string, key: string): string {
  return createHmac(algorithm, key).update(message, 'utf8').digest('hex')
}
