# METADATA
# title: GKE nodes of clusters have no public address
# description: Every node with a public address is scanned, and one open port of a pod is enough.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_25, CKV_GCP_64], trivy: [GCP-0059], kics: [6ccb85d7-0420-4907-9380-50313f80946b]}
#   remediation:
#     safe: false
#     summary: Set enable_private_nodes to true in private_cluster_config and give the nodes Cloud NAT.
package policies.gcp.gke.private_nodes

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["private_cluster_config", 0, "enable_private_nodes"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "enable_private_nodes is {value}: set it to true in private_cluster_config")
}
