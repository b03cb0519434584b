import type { ResourceInstance } from '../../hcl/evaluate/instance.ts'
import { isObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import { separate } from './separate.ts'

/** A resource as policies see it. One whose evaluation was given up is wholly unknown. */
export function sourceResource(instance: ResourceInstance, root: string, provider: string): Resource {
  const { declaration, index, address, module } = instance
  const { type, name, mode } = declaration
  const { values, sensitive } = instance.evaluated() ?? { values: undefined, sensitive: false }
  const { known, unknown, references, unset, partial } = separate(values ?? {})
  return {
    address,
    root,
    type,
    name,
    ...(index !== undefined && { index }),
    module,
    mode,
    provider,
    origin: 'source',
    values: isObject(known) ? known : {},
    unknown: values === undefined ? true : unknown === false ? {} : unknown,
    ...(references !== false && { references }),
    ...(unset !== false && { unset }),
    ...(partial !== undefined && { partial }),
    sensitive: sensitive === false ? {} : sensitive,
  }
}
