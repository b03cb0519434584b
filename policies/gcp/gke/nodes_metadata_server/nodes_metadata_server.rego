# METADATA
# title: GKE workloads cannot ask for the credentials of their node
# description: The metadata server of the machine hands the token of the node to every pod that asks.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata
# custom:
#   severity: medium
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_69], trivy: [GCP-0057]}
#   remediation:
#     safe: false
#     summary: Set workload_metadata_config.mode to GKE_METADATA, after workloads have identities of their own.
package policies.gcp.gke.nodes_metadata_server

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, is.equals_or(pool.subject, _path, "GKE_METADATA", "GCE_METADATA")])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "the mode is {value}: set it to \"GKE_METADATA\"")
}

_path := ["node_config", 0, "workload_metadata_config", 0, "mode"]
