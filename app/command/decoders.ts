import { gunzipSync } from 'node:zlib'
import { parse } from 'yaml'
import type { Decoders } from '../hcl/evaluate/function-context.ts'

const largest = 10_000_000

/** What Terraform's functions need that takes a library. */
export const decoders: Decoders = {
  decodeYaml: (text) => parse(text, { maxAliasCount: 100 }),
  gunzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largest }),
}
