# METADATA
# title: Memorystore for Redis asks for a password
# description: Without it everything in the network reads and changes the cache.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-redis-auth
# custom:
#   severity: medium
#   resource_types: [google_redis_instance]
#   aliases: {checkov: [CKV_GCP_95]}
#   remediation:
#     safe: false
#     summary: Set auth_enabled to true and hand auth_string to the clients.
package policies.gcp.redis.auth

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_redis_instance")
	test := is.equals_or(instance, ["auth_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["auth_enabled"], "auth_enabled is {value}: set it to true")
}
