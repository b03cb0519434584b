# METADATA
# title: Google Cloud roles go to accounts of the organization
# description: Nobody can enforce a second factor on a private account, or close it when its owner leaves.
# related_resources:
#   - ref: https://cloud.google.com/identity/docs/overview
# custom:
#   severity: high
#   resource_types:
#     - google_folder_iam_binding
#     - google_folder_iam_member
#     - google_folder_iam_policy
#     - google_organization_iam_binding
#     - google_organization_iam_member
#     - google_organization_iam_policy
#     - google_project_iam_binding
#     - google_project_iam_member
#     - google_project_iam_policy
#   aliases: {trivy: [GCP-0069], kics: [9356962e-4a4f-4d06-ac59-dc8008775eaa]}
#   remediation:
#     safe: false
#     summary: Grant the role to an account or group of your own domain.
package policies.gcp.iam.no_personal_accounts

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_member(grant, `@(gmail|googlemail)\.com$`))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: a private account is not yours to secure or to close; use one of the organization")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_project_iam_binding",
	"google_project_iam_member",
	"google_project_iam_policy",
	"google_folder_iam_binding",
	"google_folder_iam_member",
	"google_folder_iam_policy",
	"google_organization_iam_binding",
	"google_organization_iam_member",
	"google_organization_iam_policy",
}
