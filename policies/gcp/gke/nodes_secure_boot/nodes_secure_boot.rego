# METADATA
# title: GKE nodes start only signed software
# description: Without the check of signatures, who once had a node can stay in its boot chain.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
# custom:
#   severity: medium
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_68]}
#   remediation:
#     safe: false
#     summary: Set enable_secure_boot to true in shielded_instance_config, unless nodes need drivers nobody signed.
package policies.gcp.gke.nodes_secure_boot

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, is.equals_or(pool.subject, _path, true, false)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "enable_secure_boot is {value}: set it to true")
}

_path := ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"]
