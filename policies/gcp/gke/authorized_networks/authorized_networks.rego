# METADATA
# title: GKE clusters say from where they may be administered
# description: Without a list every address may try to log in to the control plane.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_20], trivy: [GCP-0061]}
#   remediation:
#     safe: false
#     summary: Add master_authorized_networks_config with the networks that administer the cluster.
package policies.gcp.gke.authorized_networks

import data.lib.finding
import data.lib.gcp_compute
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := gcp_compute.has_block(cluster, ["master_authorized_networks_config"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["master_authorized_networks_config"], "every address may reach the control plane: add master_authorized_networks_config with those that need it")
}
