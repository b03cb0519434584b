# METADATA
# title: GKE pods have addresses of their own in the network
# description: With routes instead, firewalls cannot tell pods apart, and Google checks no source addresses.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   remediation:
#     safe: false
#     summary: Make a new cluster with ip_allocation_policy and move the workloads.
package policies.gcp.gke.alias_addresses

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.negated(is.equals_or(cluster, ["networking_mode"], "ROUTES", "VPC_NATIVE"))
	f := finding.unless(test, rego.metadata.chain(), cluster, ["networking_mode"], "networking_mode is {value}: use \"VPC_NATIVE\"")
}
