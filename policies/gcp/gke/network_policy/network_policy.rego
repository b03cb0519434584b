# METADATA
# title: GKE clusters enforce network policies
# description: Without them every pod may talk to every other, and one taken over reaches all.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_12], trivy: [GCP-0056], kics: [11e7550e-c4b6-472e-adff-c698f157cdd7]}
#   remediation:
#     safe: false
#     summary: Set datapath_provider to ADVANCED_DATAPATH, or enable network_policy and its addon.
package policies.gcp.gke.network_policy

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is
import data.lib.tf

_path := ["network_policy", 0, "enabled"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([
		_enforces(cluster),
		is.equals_or(cluster, ["datapath_provider"], "ADVANCED_DATAPATH", "LEGACY_DATAPATH"),
		gcp_gke.is_autopilot(cluster),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "network policies are not enforced (network_policy.enabled is {value}): enable them, or use ADVANCED_DATAPATH")
}

_enforces(cluster) := is.all_of([
	is.equals_or(cluster, _path, true, false),
	is.negated(is.equals_or(cluster, ["addons_config", 0, "network_policy_config", 0, "disabled"], true, false)),
])
