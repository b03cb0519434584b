# METADATA
# title: The GKE control plane does not answer everybody
# description: A list that holds everybody is no list; the credentials are the only protection left.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
# custom:
#   severity: high
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_18], trivy: [GCP-0053], kics: [e2f9b5c7-8d3a-4a5f-93b0-78aeb39d7e09]}
#   remediation:
#     safe: false
#     summary: Name the networks that administer the cluster instead of 0.0.0.0/0.
package policies.gcp.gke.control_plane_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	some list in tf.written_blocks(cluster, ["master_authorized_networks_config"])
	some network in tf.blocks(list, ["cidr_blocks"])
	test := is.negated(is.matches(network, ["cidr_block"], `/[01]$`))
	made := finding.unless(test, rego.metadata.chain(), network, ["cidr_block"], "{value} is everybody: name the networks that administer the cluster")
	f := finding.keyed(made, tf.text(network, ["cidr_block"]))
}
