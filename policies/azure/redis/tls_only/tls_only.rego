# METADATA
# title: Redis caches refuse connections without TLS
# description: Over the plain port anyone on the way reads the data and the access key.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure
# custom:
#   severity: high
#   resource_types: [azurerm_redis_cache]
#   aliases: {checkov: [CKV_AZURE_91], kics: [e29a75e6-aba3-4896-b42d-b87818c16b58]}
#   remediation:
#     safe: false
#     summary: Set non_ssl_port_enabled to false (enable_non_ssl_port in version 3 of the provider).
package policies.azure.redis.tls_only

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("azurerm_redis_cache")
	test := is.all_of([
		is.equals_or(cache, ["non_ssl_port_enabled"], false, false),
		is.equals_or(cache, _former, false, false),
	])
	f := finding.unless(test, rego.metadata.chain(), cache, former.either(cache, ["non_ssl_port_enabled"], _former), "the port without TLS is open (non_ssl_port_enabled is {value}): set it to false")
}

_former := former.path([], ["enable", "non_ssl_port"])
