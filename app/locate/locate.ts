import type { Location, TrailStep } from '../model/finding.ts'
import type { JsonObject, Path } from '../model/json.ts'

/** Where something comes from. */
export interface Located {
  /** The place to show: the first one of the trail that lies in the repository. */
  readonly location: Location
  /** From the resource's own attribute back to where the value is written; never empty. */
  readonly trail: readonly TrailStep[]
  /** False when the place is near but not sure: a set without order, a `dynamic` block that cannot be told apart. */
  readonly exact: boolean
  /** True when the attribute is written nowhere, so that the location is the head of the block it is missing in. */
  readonly missing: boolean
}

/**
 * Finds the place of a path below the values of the resource at an address; undefined when the address is not in the source. With the
 * resource's values, elements of sets are told apart by what is written out in them.
 */
export type Locate = (address: string, path: Path, values?: JsonObject | null) => Located | undefined
