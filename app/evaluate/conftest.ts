import type { EntrypointResult } from '../model/engine.ts'
import type { RawFinding } from '../model/finding.ts'
import { isObject, type Json } from '../model/json.ts'
import type { Policy } from '../model/policy.ts'
import type { Resource } from '../model/resource.ts'

/** Fields in which policies written for conftest name the resource they speak of. */
const addressFields = ['address', 'resource', 'resource_address', 'resource_id']

/**
 * Reads results of a rule written for conftest: strings, or objects with `msg`. The policy's last entry point may be the namespace's
 * `exception` rule: when it names this rule, nothing of it counts, as conftest has it.
 */
export function readConftestFindings(
  policy: Policy,
  results: readonly EntrypointResult[],
  resources: ReadonlyMap<string, Resource>,
): { readonly raw: RawFinding[]; readonly odd: string[] } {
  const raw: RawFinding[] = []
  const odd: string[] = []
  const exempt = new Set(results.filter((result) => isException(result)).flatMap((result) => excepted(result.value)))
  for (const result of results) {
    if (isException(result) || result.value === undefined) continue
    if (exempt.has(ruleName(result.entrypoint))) continue
    for (const item of Array.isArray(result.value) ? result.value : [result.value]) {
      const finding = readResult(policy, item, resources)
      if (typeof finding === 'string') odd.push(finding)
      else if (finding) raw.push(finding)
    }
  }
  return { raw, odd }
}

function isException(result: EntrypointResult): boolean {
  return result.entrypoint.endsWith('/exception')
}

/** `deny_root` is excepted by "root", `deny` by "". */
function ruleName(entrypoint: string): string {
  const rule = entrypoint.slice(entrypoint.lastIndexOf('/') + 1)
  const underscore = rule.indexOf('_')
  return underscore < 0 ? '' : rule.slice(underscore + 1)
}

function excepted(value: Json | undefined): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((list: Json) => (Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []))
}

function readResult(
  policy: Policy,
  item: Json,
  resources: ReadonlyMap<string, Resource>,
): RawFinding | string | undefined {
  if (typeof item === 'boolean') return item ? made(policy, null, policy.title) : undefined
  if (typeof item === 'string') return made(policy, addressIn(item, resources), item)
  if (!isObject(item)) return 'a result is neither text nor an object with "msg"'
  if (typeof item.msg !== 'string') return 'a result is an object without a text in "msg"'
  return made(policy, addressOf(item, resources) ?? addressIn(item.msg, resources), item.msg)
}

function made(policy: Policy, subject: string | null, message: string): RawFinding {
  return { policy: policy.id, subject, path: [], status: 'fail', message, key: message }
}

function addressOf(
  item: Readonly<Record<string, Json | undefined>>,
  resources: ReadonlyMap<string, Resource>,
): string | null {
  for (const field of addressFields) {
    const value = item[field]
    if (typeof value === 'string' && resources.has(value)) return value
  }
  for (const inner of [item.details, item.metadata]) {
    if (isObject(inner)) {
      const address = addressOf(inner, resources)
      if (address !== null) return address
    }
  }
  return null
}

/** The one address a message names; null when it names none or several. */
function addressIn(message: string, resources: ReadonlyMap<string, Resource>): string | null {
  const words = message.split(/[\s`'(),;]+/).map((word) => word.replace(/[.:]+$/, ''))
  const named = new Set(words.filter((word) => resources.has(word)))
  const [first] = named
  return named.size === 1 && first !== undefined ? first : null
}
