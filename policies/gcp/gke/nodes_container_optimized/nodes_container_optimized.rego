# METADATA
# title: GKE nodes run the system made for containers
# description: A small system without a package manager and with a read-only root leaves little to attack.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
# custom:
#   severity: low
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_22], trivy: [GCP-0054], kics: [8a893e46-e267-485a-8690-51f39951de58]}
#   remediation:
#     safe: false
#     summary: Set image_type to COS_CONTAINERD, after a test of workloads that mount the disk of the node.
package policies.gcp.gke.nodes_container_optimized

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, _is_optimized(pool.subject)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "image_type is {value}: use \"COS_CONTAINERD\"")
}

_path := ["node_config", 0, "image_type"]

# Nobody chooses: Google chooses the system for containers. Windows has no such system.
_is_optimized(pool) := is.any_of([
	is.negated(is.written(pool, _path)),
	is.matches(pool, _path, `(?i)^(cos|windows)`),
])
