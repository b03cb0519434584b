# METADATA
# title: Service accounts are no administrators
# description: A workload that is taken over takes its account along, and with an administrator the project.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-service-accounts
# custom:
#   severity: high
#   resource_types: [google_project_iam_binding, google_project_iam_member, google_project_iam_policy]
#   aliases: {checkov: [CKV_GCP_42], trivy: [GCP-0007], kics: [84d36481-fd63-48cb-838e-635c44806ec2]}
#   remediation:
#     safe: false
#     summary: Grant the account the predefined roles, on the resources, that it uses.
package policies.gcp.iam.accounts_no_admin

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(is.all_of([_is_admin(grant), gcp_iam.holds_member(grant, _account)]))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: the account becomes an administrator; grant it only what it uses")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_project_iam_binding",
	"google_project_iam_member",
	"google_project_iam_policy",
}

_is_admin(grant) := is.matches(grant.subject, ["role"], `^roles/(owner|editor|.*[aA]dmin)$`)

_account := `^serviceAccount:[^@]+@[^@]+\.iam\.gserviceaccount\.com$`
