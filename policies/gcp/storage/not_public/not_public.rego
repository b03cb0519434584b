# METADATA
# title: Buckets are not shared with everybody
# description: A role for allUsers or allAuthenticatedUsers opens the bucket to the whole internet, or to everyone with a Google account.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-control/iam
# custom:
#   severity: high
#   resource_types: [google_storage_bucket_iam_binding, google_storage_bucket_iam_member, google_storage_bucket_iam_policy]
#   aliases:
#     checkov: [CKV_GCP_28]
#     trivy: [GCP-0001]
#     kics: [c010082c-76e0-4b91-91d9-6e8439e455dd, a6cd52a1-3056-4910-96a5-894de9f3f3b3]
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that need it.
package policies.gcp.storage.not_public

import data.lib.finding
import data.lib.gcp
import data.lib.is
import data.lib.tf

deny contains f if {
	some grant in tf.resources("google_storage_bucket_iam_member")
	test := is.negated(gcp.grants_everybody(grant))
	f := finding.unless(test, rego.metadata.chain(), grant, ["member"], "member is {value}: name the group or service account that needs the bucket")
}

deny contains f if {
	some grant in tf.resources("google_storage_bucket_iam_binding")
	test := is.negated(is.holds_any(grant, ["members"], gcp.everybody))
	f := finding.unless(test, rego.metadata.chain(), grant, ["members"], _message)
}

deny contains f if {
	some policy in tf.resources("google_storage_bucket_iam_policy")
	some document in tf.documents(policy, ["policy_data"])
	some grant in tf.blocks(document, ["bindings"])
	made := finding.unless(is.negated(is.holds_any(grant, ["members"], gcp.everybody)), rego.metadata.chain(), grant, ["members"], _message)
	f := finding.keyed(made, tf.text(grant, ["role"]))
}

_message := "members are {value}: name the groups and service accounts that need the bucket"
