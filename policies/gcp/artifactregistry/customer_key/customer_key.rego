# METADATA
# title: Artifact Registry repositories are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_artifact_registry_repository]
#   aliases: {checkov: [CKV_GCP_84]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name; the repository is made anew, so move its artifacts.
package policies.gcp.artifactregistry.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some repository in tf.resources("google_artifact_registry_repository")
	test := is.present(repository, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), repository, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
