# METADATA
# title: GKE clusters carry labels
# description: Labels say whose cluster it is when something happens, and what it costs.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/creating-managing-labels
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_21], trivy: [GCP-0051], kics: [65c1bc7a-4835-4ac4-a2b6-13d310b0648d]}
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Add resource_labels with the owner and the purpose.
package policies.gcp.gke.labels

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.present(cluster, ["resource_labels"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["resource_labels"], "resource_labels are {value}: say whose cluster it is")
}
