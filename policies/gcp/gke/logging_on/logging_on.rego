# METADATA
# title: GKE clusters send their logs to Cloud Logging
# description: Without logs outside the cluster, who breaks in can wipe the traces.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_1], trivy: [GCP-0060], kics: [4c7ebcb2-eae2-461e-bc83-456ee2d4f694]}
#   remediation:
#     safe: true
#     summary: "Leave logging_service out, or set it to \"logging.googleapis.com/kubernetes\"."
package policies.gcp.gke.logging_on

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.negated(is.equals_or(cluster, ["logging_service"], "none", "logging.googleapis.com/kubernetes"))
	f := finding.unless(test, rego.metadata.chain(), cluster, ["logging_service"], "logging_service is {value}: leave it out")
}
