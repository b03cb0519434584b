import { indexAliases } from '../hcl/suppress/alias.ts'
import { nearest } from '../model/nearest.ts'
import type { Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import {
  printPoliciesJson,
  printPolicy,
  printPolicyJson,
  printPolicyList,
  printPolicyListJson,
} from '../report/policies.ts'
import { loadLibrary } from './load-library.ts'
import { writeOut } from './output.ts'
import type { PolicyCommandOptions } from './policy-options.ts'
import { useColour } from './terminal.ts'

/** `plumbline policy list`. */
export async function runList(options: PolicyCommandOptions): Promise<number> {
  const policies = await allPolicies(options)
  await writeOut(
    options.format === 'json' ? printPolicyListJson(policies) : printPolicyList(policies, terminal(options)),
  )
  return 0
}

/**
 * `plumbline policy show`: a policy by its id, or all that mean the same as a rule of another tool (`CKV_AWS_53`), as JSON a list then. Throws a Problem
 * with the nearest id when there is no such policy.
 */
export async function runShow(id: string, options: PolicyCommandOptions): Promise<number> {
  const policies = await allPolicies(options)
  const alike = indexAliases(policies).withAlias(id)
  const shown = alike.length > 0 ? policies.filter((policy) => alike.includes(policy.id)) : [findPolicy(policies, id)]
  await writeOut(
    options.format === 'json'
      ? alike.length > 0
        ? printPoliciesJson(shown)
        : shown.map(printPolicyJson).join('')
      : shown.map((policy) => printPolicy(policy, terminal(options))).join('\n'),
  )
  return 0
}

/** The policy with the id (a leading `policies.` is forgiven), or a Problem that suggests the nearest. */
export function findPolicy(policies: readonly Policy[], id: string): Policy {
  const wanted = id.replace(/^policies\./, '')
  const policy = policies.find((each) => each.id === wanted)
  if (policy) return policy
  const near = nearest(
    wanted,
    policies.map((each) => each.id),
  )
  throw new Problem('input.usage', `there is no policy ${id}`, {
    wanted: 'the id of a policy',
    next: near === undefined ? 'plumbline policy list shows them all' : `did you mean ${near}?`,
  })
}

async function allPolicies(options: PolicyCommandOptions): Promise<readonly Policy[]> {
  return loadPolicies(options.policies ?? [])
}

/** The built-in policies and those of the user's folders. */
export async function loadPolicies(folders: readonly string[]): Promise<readonly Policy[]> {
  const library = await loadLibrary()
  if (folders.length === 0) return library.policies
  const { loadOwnPolicies } = await import('./own-policies.ts')
  const own = await loadOwnPolicies({ folders, namespaces: ['main'], data: [], library: library.policies })
  return [...library.policies, ...own.flatMap((bundle) => bundle.policies)]
}

function terminal(options: PolicyCommandOptions) {
  return { color: useColour(process.stdout, process.env, options.color), width: process.stdout.columns ?? 80 }
}
