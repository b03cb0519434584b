import { Buffer } from 'node:buffer'
import type { Resource } from '../../model/resource.ts'

/**
 * The resources as the JSON form of a plan that creates all of them, for policies that read a plan whole. What only a plan has (configuration,
 * prior state, planned values) is missing.
 */
export function planDocument(resources: readonly Resource[]): Uint8Array {
  const changes = resources.map((resource) => {
    const { address, module, mode, type, name, index, provider, values, unknown, sensitive } = resource
    return {
      address,
      ...(module !== '' && { module_address: module }),
      mode,
      type,
      name,
      ...(index !== undefined && { index }),
      provider_name: provider,
      change: {
        actions: [mode === 'data' ? 'read' : 'create'],
        before: null,
        after: values,
        after_unknown: unknown,
        before_sensitive: false,
        after_sensitive: sensitive,
      },
    }
  })
  return Buffer.from(JSON.stringify({ format_version: '1.2', resource_changes: changes }))
}
