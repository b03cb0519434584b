import { bare } from '../../model/grow.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import type { OpenedPlan } from './open-saved-plan.ts'
import { plannedValues } from './planned-values.ts'

/** The members of a plan's JSON form that can be worked out from a saved plan. */
export const planMembers = [
  'format_version',
  'terraform_version',
  'variables',
  'planned_values',
  'resource_drift',
  'resource_changes',
  'output_changes',
  'configuration',
  'timestamp',
  'applyable',
  'complete',
  'errored',
] as const

/** A member of the plan's JSON form, of format version 1.2; undefined for one that is not among them, or that this plan does not have. */
export function planMember(key: string, opened: OpenedPlan, configuration: () => JsonObject): Json | undefined {
  const { plan } = opened
  switch (key) {
    case 'format_version':
      return '1.2'
    case 'terraform_version':
      return plan.terraformVersion
    case 'variables':
      return unlessEmpty(variablesOf(opened, configuration()))
    case 'planned_values':
      return plannedValues(plan.changes, plan.outputs)
    case 'resource_drift':
      return plan.drift.length === 0 ? undefined : plan.drift
    case 'resource_changes':
      return plan.changes
    case 'output_changes':
      return unlessEmpty(plan.outputs)
    case 'configuration':
      return configuration()
    case 'timestamp':
      return plan.timestamp === '' ? undefined : plan.timestamp
    case 'applyable':
      return saysComplete(opened) ? plan.applyable : undefined
    case 'complete':
      return saysComplete(opened) ? plan.complete : undefined
    case 'errored':
      return plan.errored
    default:
      return undefined
  }
}

function unlessEmpty(object: JsonObject): JsonObject | undefined {
  return Object.keys(object).length === 0 ? undefined : object
}

/** Terraform says since 1.8 whether a plan is complete; a plan of an older one, and of OpenTofu, looks as if it were not. */
function saysComplete({ plan, isOpenTofu }: OpenedPlan): boolean {
  if (isOpenTofu) return plan.complete || plan.applyable
  const [major = 0, minor = 0] = plan.terraformVersion.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 8)
}

/** The plan holds what somebody gave; defaults stand in the source. */
function variablesOf({ plan }: OpenedPlan, configuration: JsonObject): JsonObject {
  const variables = bare<Json>()
  const root = isObject(configuration.root_module) ? configuration.root_module : {}
  for (const [name, declared] of Object.entries(isObject(root.variables) ? root.variables : {})) {
    if (isObject(declared) && declared.default !== undefined) variables[name] = { value: declared.default }
  }
  for (const [name, value] of Object.entries(plan.variables)) variables[name] = { value }
  return variables
}
