import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Marks, Resource } from '../../model/resource.ts'
import { collectSecrets, type SecretCollector, type SensitivePaths } from '../../model/secret-collector.ts'
import type { Sections } from '../json/sections.ts'
import { collectFromResource } from '../terraform-json/resource-secrets.ts'

/**
 * Everything in a plan that must not be shown: values that Terraform or the provider's schema marks, sensitive variables and outputs,
 * and what looks like a secret. The prior state and the planned values repeat what the resources hold and are not read for this.
 */
export function findPlanSecrets(
  resources: readonly Resource[],
  sections: Pick<Sections, 'get'>,
  sensitivePaths: SensitivePaths,
): ReadonlySet<string> {
  const collector = collectSecrets()
  for (const resource of resources) collectFromResource(resource, sensitivePaths, collector)
  collectFromVariables(sections, collector)
  for (const change of changesIn(sections)) {
    collector.marked(change.before, change.before_sensitive as Marks)
    collector.marked(change.after, change.after_sensitive as Marks)
  }
  return collector.found()
}

function collectFromVariables(sections: Pick<Sections, 'get'>, collector: SecretCollector): void {
  const configuration = sections.get('configuration')
  const root = isObject(configuration) && isObject(configuration.root_module) ? configuration.root_module : {}
  const declared = isObject(root.variables) ? root.variables : {}
  const given = sections.get('variables')
  for (const [name, variable] of isObject(given) ? Object.entries(given) : []) {
    if (!isObject(variable)) continue
    const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (isObject(declaration) && declaration.sensitive === true) collector.marked(variable.value, true)
    else collector.suspicious({ [name]: variable.value })
  }
  for (const variable of Object.values(declared)) {
    if (isObject(variable) && variable.sensitive === true) collector.marked(variable.default, true)
  }
  const providers =
    isObject(configuration) && isObject(configuration.provider_config) ? configuration.provider_config : {}
  for (const provider of Object.values(providers)) {
    if (isObject(provider)) collector.suspicious(constantsOf(provider.expressions))
  }
}

/** Constant arguments by name, nested blocks included. */
function constantsOf(expressions: Json | undefined): JsonObject {
  if (!isObject(expressions)) return {}
  const entries = Object.entries(expressions).map(([name, expression]): [string, Json] => {
    if (isObject(expression) && expression.constant_value !== undefined) return [name, expression.constant_value]
    return [
      name,
      Array.isArray(expression) ? (expression as readonly Json[]).map(constantsOf) : constantsOf(expression),
    ]
  })
  return Object.fromEntries(entries)
}

/** Changes that are not judged but can be read by policies that get the whole plan: drift and outputs. */
function changesIn(sections: Pick<Sections, 'get'>): readonly JsonObject[] {
  const drift = sections.get('resource_drift')
  const outputs = sections.get('output_changes')
  const drifted = (Array.isArray(drift) ? (drift as readonly Json[]) : []).map((entry) =>
    isObject(entry) ? entry.change : undefined,
  )
  return [...drifted, ...(isObject(outputs) ? Object.values(outputs) : [])].filter((change) => isObject(change))
}
