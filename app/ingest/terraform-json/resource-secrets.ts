import { type Resource, typeKey } from '../../model/resource.ts'
import type { SecretCollector, SensitivePaths } from '../../model/secret-collector.ts'

/** What one resource holds, before and after. */
export function collectFromResource(
  resource: Resource,
  sensitivePaths: SensitivePaths,
  collector: SecretCollector,
): void {
  const { values, before, sensitive, beforeSensitive } = resource
  const paths = sensitivePaths(typeKey(resource))
  if (values !== null) {
    collector.marked(values, sensitive)
    collector.at(values, paths)
    collector.suspicious(values)
  }
  if (before && before !== values) {
    collector.marked(before, beforeSensitive)
    collector.at(before, paths)
    collector.suspicious(before)
  }
}
