# METADATA
# title: Nobody unknown acts as a service account
# description: Who may impersonate the account has all its rights.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
# custom:
#   severity: critical
#   resource_types: [google_service_account_iam_binding, google_service_account_iam_member, google_service_account_iam_policy]
#   remediation:
#     safe: false
#     summary: Grant the role to those who need it, on this account alone.
package policies.gcp.iam.accounts_not_public

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
	"google_service_account_iam_binding",
	"google_service_account_iam_member",
	"google_service_account_iam_policy",
}
