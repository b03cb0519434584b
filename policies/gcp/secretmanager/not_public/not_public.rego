# METADATA
# title: Secrets in Secret Manager are not shared with everybody
# description: A secret everybody may read is none.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/access-control
# custom:
#   severity: critical
#   resource_types:
#     - google_secret_manager_regional_secret_iam_binding
#     - google_secret_manager_regional_secret_iam_member
#     - google_secret_manager_regional_secret_iam_policy
#     - google_secret_manager_secret_iam_binding
#     - google_secret_manager_secret_iam_member
#     - google_secret_manager_secret_iam_policy
#   remediation:
#     safe: false
#     summary: "Grant the role to the service accounts that use the secret, and rotate it: it has been read."
package policies.gcp.secretmanager.not_public

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
	"google_secret_manager_secret_iam_binding",
	"google_secret_manager_secret_iam_member",
	"google_secret_manager_secret_iam_policy",
	"google_secret_manager_regional_secret_iam_binding",
	"google_secret_manager_regional_secret_iam_member",
	"google_secret_manager_regional_secret_iam_policy",
}
