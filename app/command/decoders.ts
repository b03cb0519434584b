import { gunzipSync } from 'node:zlib'
import { decodeYaml } from '../files/decode-yaml.ts'
import type { Decoders } from '../hcl/evaluate/function-context.ts'

const largest = 10_000_000

/** What Terraform's functions need that takes a library. */
export const decoders: Decoders = {
  decodeYaml,
  gunzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largest }),
}
