# METADATA
# title: Memorystore for Redis instances are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-cmek
# custom:
#   severity: low
#   resource_types: [google_redis_instance]
#   remediation:
#     safe: false
#     summary: Name a key in customer_managed_key; the instance is made anew.
package policies.gcp.redis.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_redis_instance")
	test := is.present(instance, ["customer_managed_key"])
	f := finding.unless(test, rego.metadata.chain(), instance, ["customer_managed_key"], "customer_managed_key is {value}: name a key from Cloud KMS")
}
