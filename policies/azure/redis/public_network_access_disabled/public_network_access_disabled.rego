# METADATA
# title: Redis caches are not on the internet
# description: A cache that everybody can reach is guarded by its key alone.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-private-link
# custom:
#   severity: medium
#   resource_types: [azurerm_redis_cache]
#   aliases: {checkov: [CKV_AZURE_89]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint, or put a cache of the Premium tier into a subnet.
package policies.azure.redis.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("azurerm_redis_cache")
	test := is.any_of([
		is.equals_or(cache, ["public_network_access_enabled"], false, true),
		is.present(cache, ["subnet_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), cache, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
