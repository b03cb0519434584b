import { createHash } from 'node:crypto'
import { decidedLater, EvaluationError } from '../value.ts'
import { define, type TerraformFunction, text } from './declare.ts'
import { fileBytes } from './file-bytes.ts'

type Digest = (bytes: string | Uint8Array) => string

const digests: Readonly<Record<string, Digest>> = {
  base64sha256: (bytes) => createHash('sha256').update(bytes).digest('base64'),
  base64sha512: (bytes) => createHash('sha512').update(bytes).digest('base64'),
  md5: (bytes) => createHash('md5').update(bytes).digest('hex'),
  sha1: (bytes) => createHash('sha1').update(bytes).digest('hex'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  sha512: (bytes) => createHash('sha512').update(bytes).digest('hex'),
}

/** Namespaces of RFC 4122, appendix C. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
])

/** Digests of texts and of files, and what rests on chance or a private key, which nobody can tell. */
export const hashFunctions: Readonly<Record<string, TerraformFunction>> = {
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => [name, define([text], ([value]) => digest(value))]),
  ),
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => [
      `file${name}`,
      define([text], ([path], context) => digest(fileBytes(path, context))),
    ]),
  ),
  bcrypt: { ...define([text], () => decidedLater), rest: text },
  rsadecrypt: define([text, text], () => decidedLater),
  uuid: define([], () => decidedLater),
  uuidv5: define([text, text], ([namespace, name]) => uuidFromName(namespace, name)),
}

/** A UUID of version 5 (RFC 4122, section 4.3). */
function uuidFromName(namespace: string, name: string): string {
  const space = (namespaces.get(namespace) ?? namespace).replaceAll('-', '')
  if (!/^[0-9a-fA-F]{32}$/.test(space)) {
    throw new EvaluationError(`the namespace must be dns, url, oid, x500 or a UUID, not ${JSON.stringify(namespace)}`)
  }
  const digest = createHash('sha1').update(Buffer.from(space, 'hex')).update(name).digest().subarray(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
