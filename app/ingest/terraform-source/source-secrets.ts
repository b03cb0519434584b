import type { EvaluatedRoot } from '../../hcl/evaluate/evaluate-root.ts'
import type { Resource } from '../../model/resource.ts'
import { collectSecrets, type SensitivePaths } from '../../model/secret-collector.ts'
import { collectFromResource } from '../terraform-json/resource-secrets.ts'
import { separate } from './separate.ts'

/** Everything in evaluated source that must not be shown: what is marked, what schemas declare, sensitive variables, and what looks like a secret. */
export function findSourceSecrets(
  resources: readonly Resource[],
  evaluated: EvaluatedRoot,
  sensitivePaths: SensitivePaths,
): ReadonlySet<string> {
  const collector = collectSecrets()
  for (const resource of resources) {
    collectFromResource(resource, sensitivePaths, collector)
    if (resource.partial !== undefined) collector.marked(resource.partial, resource.sensitive)
  }
  for (const value of evaluated.secrets) collector.marked(separate(value).known, true)
  for (const [name, value] of evaluated.variables) collector.suspicious({ [name]: separate(value).known ?? null })
  return collector.found()
}
