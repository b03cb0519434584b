# METADATA
# title: Memorystore for Redis clusters speak TLS
# description: Whoever listens in the network reads the data.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/cluster/about-in-transit-encryption
# custom:
#   severity: medium
#   resource_types: [google_redis_cluster]
#   remediation:
#     safe: false
#     summary: Set transit_encryption_mode to TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION; the cluster is made anew.
package policies.gcp.redis.cluster_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_redis_cluster")
	test := is.equals_or(cluster, ["transit_encryption_mode"], "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION", "TRANSIT_ENCRYPTION_MODE_DISABLED")
	f := finding.unless(test, rego.metadata.chain(), cluster, ["transit_encryption_mode"], "transit_encryption_mode is {value}: set it to \"TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION\"")
}
