# METADATA
# title: GKE nodes compare every boot with the first
# description: A rootkit shows itself by a boot that differs; somebody has to compare.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   severity: medium
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_72]}
#   remediation:
#     safe: true
#     summary: Set enable_integrity_monitoring to true, or leave it out.
package policies.gcp.gke.nodes_integrity_monitored

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, is.equals_or(pool.subject, _path, true, true)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "enable_integrity_monitoring is {value}: set it to true")
}

_path := ["node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"]
