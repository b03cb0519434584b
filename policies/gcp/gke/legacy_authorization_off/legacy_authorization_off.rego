# METADATA
# title: GKE clusters do not use the old authorization
# description: The old rules give every workload with a token far more than its roles say.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   severity: high
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_7], trivy: [GCP-0062], kics: [5baa92d2-d8ee-4c75-88a4-52d9d8bb8067]}
#   remediation:
#     safe: false
#     summary: Set enable_legacy_abac to false, or leave it out, once roles grant what workloads need.
package policies.gcp.gke.legacy_authorization_off

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, ["enable_legacy_abac"], false, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["enable_legacy_abac"], "enable_legacy_abac is {value}: set it to false")
}
