# METADATA
# title: Redis caches ask for a key
# description: Without authentication everybody who reaches the cache reads and changes what is in it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure
# custom:
#   severity: critical
#   resource_types: [azurerm_redis_cache]
#   remediation:
#     safe: false
#     summary: Set authentication_enabled in redis_configuration to true, or leave it out.
package policies.azure.redis.authentication_required

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("azurerm_redis_cache")
	test := is.all_of([
		is.equals_or(cache, ["redis_configuration", 0, "authentication_enabled"], true, true),
		is.equals_or(cache, _former, true, true),
	])
	f := finding.unless(test, rego.metadata.chain(), cache, former.either(cache, ["redis_configuration", 0, "authentication_enabled"], _former), "authentication_enabled is {value}: set it to true, or leave it out")
}

_former := former.path(["redis_configuration", 0], ["enable", "authentication"])
