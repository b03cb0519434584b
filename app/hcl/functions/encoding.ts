import { decidedLater, EvaluationError, type Value } from '../value.ts'
import { assembleText } from '../values/partial-text.ts'
import { combineUnknowns, isWhollyKnown, unknownParts } from '../values/unknown.ts'
import { refuseLongText } from '../values/weight.ts'
import { decodeCharset, encodeCharset } from './charsets.ts'
import { decodeCsv } from './csv.ts'
import { any, define, nullable, type TerraformFunction, text, unknowable } from './declare.ts'
import { jsonParts } from './json-text.ts'
import { plainValue } from './plain-value.ts'
import { readPlainScalar } from './yaml-scalar.ts'
import { yamlText } from './yaml-text.ts'

/** Functions that write a value as a text of some format, and read it. */
export const encodingFunctions: Readonly<Record<string, TerraformFunction>> = {
  base64decode: define([text], ([value]) => utf8(decodeBase64(value), 'the decoded text')),
  base64encode: define([text], ([value]) => Buffer.from(value).toString('base64')),
  base64gunzip: define([text], ([value], { gunzip }) =>
    gunzip === undefined
      ? decidedLater
      : readWith('gzip', () => utf8(gunzip(decodeBase64(value)), 'the unpacked text')),
  ),
  // Its bytes depend on the version of Go that Terraform was built with.
  base64gzip: define([text], () => decidedLater),
  csvdecode: define([text], ([value]) => decodeCsv(value)),
  jsondecode: define([text], ([value]) => readWith('JSON', () => plainValue(JSON.parse(value)))),
  jsonencode: define([unknowable(nullable(any))], ([value]) => assembleText(jsonParts(value))),
  textdecodebase64: define([text, text], ([value, charset]) => decodeCharset(decodeBase64(value), charset)),
  textencodebase64: define([text, text], ([value, charset]) => encodeCharset(value, charset)),
  urldecode: define([text], ([value]) =>
    readWith('URL encoding', () => decodeURIComponent(value.replaceAll('+', ' '))),
  ),
  urlencode: define([text], ([value]) => encodeUrl(value)),
  yamldecode: define([text], ([value], { decodeYaml }) =>
    decodeYaml === undefined ? decidedLater : readWith('YAML', () => plainValue(decodeYaml(value, readPlainScalar))),
  ),
  yamlencode: define([nullable(any)], ([value]) =>
    isWhollyKnown(value) ? yamlText(value) : combineUnknowns(unknownParts(value)),
  ),
}

/** Reads with whatever throws any error on wrong input. */
function readWith(format: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof RangeError) throw error
    throw new EvaluationError(`the text is no valid ${format}`)
  }
}

/** Line ends in it are skipped, as Go skips them. */
function decodeBase64(value: string): Uint8Array {
  const plain = value.replace(/[\r\n]/g, '')
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw new EvaluationError('the text is no valid Base64')
  }
  return Buffer.from(plain, 'base64')
}

/** The text that bytes are in UTF-8. */
export function utf8(bytes: Uint8Array, what: string): string {
  refuseLongText(bytes.length)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new EvaluationError(`${what} is not UTF-8`)
  }
}

function encodeUrl(value: string): string {
  return encodeURIComponent(value)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}
