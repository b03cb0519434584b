# METADATA
# title: GKE clusters are watched by Cloud Monitoring
# description: Without it nobody is told when nodes or workloads misbehave.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/observability
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_8], trivy: [GCP-0052], kics: [30e8dfd2-3591-4d19-8d11-79e93106c93d]}
#   remediation:
#     safe: true
#     summary: "Leave monitoring_service out, or set it to \"monitoring.googleapis.com/kubernetes\"."
package policies.gcp.gke.monitoring_on

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.negated(is.equals_or(cluster, ["monitoring_service"], "none", "monitoring.googleapis.com/kubernetes"))
	f := finding.unless(test, rego.metadata.chain(), cluster, ["monitoring_service"], "monitoring_service is {value}: leave it out")
}
