# METADATA
# title: Memorystore for Redis speaks TLS
# description: Whoever listens in the network reads the password and the data.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption
# custom:
#   severity: medium
#   resource_types: [google_redis_instance]
#   aliases: {checkov: [CKV_GCP_97]}
#   remediation:
#     safe: false
#     summary: Set transit_encryption_mode to SERVER_AUTHENTICATION; the instance is made anew and clients need its certificate.
package policies.gcp.redis.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_redis_instance")
	test := is.equals_or(instance, ["transit_encryption_mode"], "SERVER_AUTHENTICATION", "DISABLED")
	f := finding.unless(test, rego.metadata.chain(), instance, ["transit_encryption_mode"], "transit_encryption_mode is {value}: set it to \"SERVER_AUTHENTICATION\"")
}
