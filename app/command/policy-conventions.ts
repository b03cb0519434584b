import { readFile } from 'node:fs/promises'
import { installed } from '../files/place.ts'
import { readPolicyFolder } from '../files/policy-folder.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { refusedBuiltins } from '../model/refused-builtins.ts'
import { createEngine } from '../rego/engine.ts'
import { loadGoBuiltins } from '../rego/go-builtins.ts'
import type { RuleIds } from '../workflow/lint-policies.ts'
import type { Toolchain } from '../workflow/ports.ts'
import { readCapabilities } from './library.ts'

/** What `policies/conventions` judges. */
export interface ConventionsDocument {
  readonly policies: readonly JsonObject[]
  readonly frameworks: readonly JsonObject[]
}

const entrypoint = 'conventions/deny'

/** The messages of `policies/conventions` about the document, each beginning with the file it is about. */
export async function evaluateConventions(
  document: ConventionsDocument,
  toolchain: Pick<Toolchain, 'compile'>,
): Promise<readonly string[]> {
  const { modules } = await readPolicyFolder(installed('policies', 'conventions'), 'policies/conventions')
  const capabilities = readCapabilities()
  const compiled = toolchain.compile({ modules, entrypoints: [entrypoint], strict: true, capabilities })
  if ('errors' in compiled) throw broken(compiled.errors.map(({ message }) => message).join('; '))
  const bundle = { digest: 'conventions', policies: [], ...compiled }
  const input = { ...document, forbidden_builtins: Object.keys(refusedBuiltins) }
  const engine = createEngine({ loadGo: loadGoBuiltins })
  const [result] = await engine.evaluate(bundle, Buffer.from(JSON.stringify(input)), [entrypoint])
  if (result?.error || !Array.isArray(result?.value)) throw broken(result?.error?.message ?? 'no answer')
  return result.value.map((message: Json) => String(message))
}

/** Ids of rules of other tools, as `scripts/rule-ids.ts` found them. */
export async function readRuleIds(): Promise<RuleIds> {
  return JSON.parse(await readFile(installed('policies', 'conventions', 'rule_ids.json'), 'utf8')) as RuleIds
}

function broken(found: string): Problem {
  return new Problem('internal.bug', 'the conventions cannot be evaluated', { found })
}
