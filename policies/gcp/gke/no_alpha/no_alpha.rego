# METADATA
# title: GKE clusters do without alpha features
# description: An alpha cluster gets no upgrades and is deleted after thirty days.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV2_GCP_19]}
#   remediation:
#     safe: false
#     summary: Leave enable_kubernetes_alpha out and move the workloads to a new cluster.
package policies.gcp.gke.no_alpha

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, ["enable_kubernetes_alpha"], false, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["enable_kubernetes_alpha"], "enable_kubernetes_alpha is {value}: leave it out")
}
