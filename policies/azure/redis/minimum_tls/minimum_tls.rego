# METADATA
# title: Redis caches ask for TLS 1.2 or newer
# description: Older versions of TLS have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-remove-tls-10-11
# custom:
#   severity: medium
#   resource_types: [azurerm_redis_cache]
#   aliases: {checkov: [CKV_AZURE_148]}
#   remediation:
#     safe: false
#     summary: Set minimum_tls_version to 1.2; clients that know only older versions can no longer connect.
package policies.azure.redis.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("azurerm_redis_cache")
	test := is.equals_given(cache, ["minimum_tls_version"], {"1.2", "1.3"}, "1.0")
	f := finding.unless(test, rego.metadata.chain(), cache, ["minimum_tls_version"], "minimum_tls_version is {value} (\"1.0\" where nobody writes it): set it to \"1.2\"")
}
