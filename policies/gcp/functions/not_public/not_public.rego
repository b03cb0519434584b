# METADATA
# title: Cloud Functions are not open to everybody
# description: Everybody may call the function then, and only its own code can refuse.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/securing/authenticating
# custom:
#   severity: medium
#   resource_types:
#     - google_cloudfunctions2_function_iam_binding
#     - google_cloudfunctions2_function_iam_member
#     - google_cloudfunctions2_function_iam_policy
#     - google_cloudfunctions_function_iam_binding
#     - google_cloudfunctions_function_iam_member
#     - google_cloudfunctions_function_iam_policy
#   aliases: {checkov: [CKV_GCP_107]}
#   remediation:
#     safe: false
#     summary: Grant the role of invoker to the callers.
package policies.gcp.functions.not_public

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_everybody(grant))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: name the group or service account that needs it instead of everybody")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_cloudfunctions_function_iam_binding",
	"google_cloudfunctions_function_iam_member",
	"google_cloudfunctions_function_iam_policy",
	"google_cloudfunctions2_function_iam_binding",
	"google_cloudfunctions2_function_iam_member",
	"google_cloudfunctions2_function_iam_policy",
}
