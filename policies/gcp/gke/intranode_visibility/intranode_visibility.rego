# METADATA
# title: Flow logs show what pods of one node say to each other
# description: Traffic that stays on a node is missing from flow logs otherwise, and so is an attack from pod to pod.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_61]}
#   remediation:
#     safe: false
#     summary: Set enable_intranode_visibility to true; nodes are made anew.
package policies.gcp.gke.intranode_visibility

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([
		is.equals_or(cluster, ["enable_intranode_visibility"], true, false),
		gcp_gke.is_autopilot(cluster),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["enable_intranode_visibility"], "enable_intranode_visibility is {value}: set it to true")
}
