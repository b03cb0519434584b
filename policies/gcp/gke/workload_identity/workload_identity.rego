# METADATA
# title: GKE workloads have identities of their own
# description: Without them every pod acts as its node, with all rights any workload on it needs.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   remediation:
#     safe: false
#     summary: Name the pool PROJECT_ID.svc.id.goog in workload_identity_config, then bind accounts to the workloads.
package policies.gcp.gke.workload_identity

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is
import data.lib.tf

_path := ["workload_identity_config", 0, "workload_pool"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([is.written(cluster, _path), gcp_gke.is_autopilot(cluster)])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "workload_pool is {value}: name the pool of the project")
}
