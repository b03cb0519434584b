import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'
import { parseFile } from '../../app/hcl/parse/parse-file.ts'
import type { JsonObject } from '../../app/model/json.ts'
import { jsonForm } from './json-form.ts'

interface Referee {
  readonly parse: (file: string, text: string) => Promise<JsonObject>
}

/** Loads HashiCorp's own parser. */
export function loadReferee(): Referee {
  return createRequire(import.meta.url)('@cdktf/hcl2json') as Referee
}

/** How two parsers judge one text: `refused` by both, with the `same` JSON or a `different` one, or disagreeing about whether it is valid. */
export type Outcome = 'same' | 'different' | 'refused' | 'false accept' | 'false reject'

export interface Comparison {
  readonly outcome: Outcome
  /** What either of them objects to. */
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

/** Lets both parsers read a text. A text that hcl2json can parse and then has no JSON for counts as the same. */
export async function compare(referee: Referee, text: string): Promise<Comparison> {
  const parsed = parseFile('main.tf', text)
  const ours = parsed.diagnostics.at(0)?.message
  try {
    const expected = await referee.parse('main.tf', text)
    if (ours !== undefined) return { outcome: 'false reject', ours, theirs: undefined }
    const isSame = isDeepStrictEqual(plain(jsonForm(text, parsed.body)), plain(expected))
    return { outcome: isSame ? 'same' : 'different', ours, theirs: undefined }
  } catch (error) {
    const theirs = error instanceof Error ? error.message : String(error)
    if (ours !== undefined) return { outcome: 'refused', ours, theirs }
    return { outcome: theirs.startsWith('convert to HCL') ? 'same' : 'false accept', ours, theirs }
  }
}

/** Both sides through the same text: numbers too large for JSON are null in both. */
function plain(value: JsonObject): unknown {
  return JSON.parse(JSON.stringify(value))
}
