# METADATA
# title: GKE clusters run only images that were approved
# description: Anyone who may deploy can run any image from anywhere otherwise.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-binary-authorization
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_66]}
#   remediation:
#     safe: false
#     summary: Set binary_authorization.evaluation_mode to PROJECT_SINGLETON_POLICY_ENFORCE, with a policy that admits the images in use.
package policies.gcp.gke.binary_authorization

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["binary_authorization", 0, "evaluation_mode"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([
		is.equals_or(cluster, _path, "PROJECT_SINGLETON_POLICY_ENFORCE", "DISABLED"),
		is.equals_or(cluster, ["binary_authorization", 0, "enabled"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "evaluation_mode is {value}: set it to \"PROJECT_SINGLETON_POLICY_ENFORCE\"")
}
