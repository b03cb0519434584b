/** Anything printed as JSON. */
export type Shape = { readonly [key: string]: unknown }

/** One resource that a plan creates. */
export interface Entry {
  readonly module: string
  readonly type: string
  readonly name: string
  readonly key?: string
  readonly after: Shape
  readonly unknown: readonly string[]
  readonly marks?: Shape
  readonly sensitive?: Shape
}

/** JSON of a string. */
export function text(value: string): string {
  return JSON.stringify(value)
}

function address(entry: Entry): string {
  const prefix = entry.module === '' ? '' : `${entry.module}.`
  return `${prefix}${entry.type}.${entry.name}${entry.key === undefined ? '' : `[${text(entry.key)}]`}`
}

function head(entry: Entry, withModule: boolean): string {
  const module = withModule && entry.module !== '' ? `,"module_address":${text(entry.module)}` : ''
  const index = entry.key === undefined ? '' : `,"index":${text(entry.key)}`
  return `{"address":${text(address(entry))}${module},"mode":"managed","type":"${entry.type}","name":"${entry.name}"${index},"provider_name":"registry.terraform.io/hashicorp/aws"`
}

/** The entry as `planned_values` shows it. */
export function plannedValue(entry: Entry): string {
  const sensitive = JSON.stringify(entry.sensitive ?? { tags_all: {} })
  return `${head(entry, false)},"schema_version":0,"values":${JSON.stringify(entry.after)},"sensitive_values":${sensitive}}`
}

/** The entry as `resource_changes` shows it. */
export function resourceChange(entry: Entry): string {
  const unknown: Record<string, unknown> = { ...entry.marks }
  for (const name of entry.unknown) unknown[name] = true
  const sensitive = JSON.stringify(entry.sensitive ?? { tags_all: {} })
  return `${head(entry, true)},"change":{"actions":["create"],"before":null,"after":${JSON.stringify(entry.after)},"after_unknown":${JSON.stringify(unknown)},"before_sensitive":false,"after_sensitive":${sensitive}}}`
}

/** Arguments most resources share. */
export const common = {
  region: 'eu-west-1',
  tags: null,
  tags_all: { Stage: 'prod', Team: 'storefront' },
  timeouts: null,
}
export const regional = { region: 'eu-west-1' }
export const tagged = { region: 'eu-west-1', tags: null, tags_all: { Stage: 'prod', Team: 'storefront' } }
