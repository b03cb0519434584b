# METADATA
# title: Memorystore for Redis clusters ask who connects
# description: Without it everything in the network reads and changes the cache.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/cluster/about-iam-auth
# custom:
#   severity: medium
#   resource_types: [google_redis_cluster]
#   remediation:
#     safe: false
#     summary: Set authorization_mode to AUTH_MODE_IAM_AUTH; the cluster is made anew.
package policies.gcp.redis.cluster_auth

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_redis_cluster")
	test := is.equals_or(cluster, ["authorization_mode"], "AUTH_MODE_IAM_AUTH", "AUTH_MODE_DISABLED")
	f := finding.unless(test, rego.metadata.chain(), cluster, ["authorization_mode"], "authorization_mode is {value}: set it to \"AUTH_MODE_IAM_AUTH\"")
}
