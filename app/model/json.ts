/** A JSON value as `JSON.parse` returns it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** An attribute path: object keys and list indices from the subject's values down, `["ingress", 0, "cidr_blocks"]`. */
export type Path = readonly (string | number)[]

/** True for a JSON object; false for null, arrays and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
