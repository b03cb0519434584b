# METADATA
# title: Pools of GKE nodes are resources of their own
# description: A pool inside a cluster cannot change without Terraform wanting the whole cluster anew.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-pools
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_123]}
#   enforcement: advisory
#   remediation:
#     safe: false
#     summary: Describe each pool with google_container_node_pool and remove the default one.
package policies.gcp.gke.pools_apart

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([
		is.negated(gcp_compute.has_block(cluster, ["node_pool"])),
		is.equals(cluster, ["remove_default_node_pool"], true),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["node_pool"], "{address} describes a pool of nodes: make it a google_container_node_pool, which can change without the cluster")
}
