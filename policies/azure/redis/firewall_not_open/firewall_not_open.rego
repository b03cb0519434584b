# METADATA
# title: Firewalls of Redis caches do not admit the internet
# description: A rule over a huge range of addresses leaves the key as the only protection.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure
# custom:
#   severity: high
#   resource_types: [azurerm_redis_firewall_rule]
#   remediation:
#     safe: false
#     summary: Narrow the range to the addresses that need the cache.
package policies.azure.redis.firewall_not_open

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rule in tf.resources("azurerm_redis_firewall_rule")
	test := is.negated(azure.is_wide(rule, ["start_ip"], ["end_ip"]))
	f := finding.unless(test, rego.metadata.chain(), rule, ["end_ip"], "the range up to {value} holds more than 16 million addresses: narrow it to those that need the cache")
}
