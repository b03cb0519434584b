# METADATA
# title: GKE clusters check that their nodes are genuine
# description: Without it whoever steals the credentials of a node can pose as one.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   severity: high
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_71], trivy: [GCP-0055], kics: [579a0727-9c29-4d58-8195-fc5802a8bdb4]}
#   remediation:
#     safe: false
#     summary: Set enable_shielded_nodes to true, or leave it out.
package policies.gcp.gke.shielded_nodes

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([is.equals_or(cluster, ["enable_shielded_nodes"], true, true), gcp_gke.is_autopilot(cluster)])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["enable_shielded_nodes"], "enable_shielded_nodes is {value}: set it to true")
}
