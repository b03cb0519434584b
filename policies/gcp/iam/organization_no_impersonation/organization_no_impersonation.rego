# METADATA
# title: Organizations let nobody act as all service accounts
# description: Who may act as every account, also those of tomorrow, has the rights of the strongest of them.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
# custom:
#   severity: high
#   resource_types: [google_organization_iam_binding, google_organization_iam_member, google_organization_iam_policy]
#   aliases: {checkov: [CKV_GCP_45], trivy: [GCP-0009]}
#   remediation:
#     safe: false
#     summary: Grant the role on single accounts, with google_service_account_iam_member.
package policies.gcp.iam.organization_no_impersonation

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.has_role(grant, _roles))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: the role lets them act as, or take over, every service account below; grant it on the one account that is needed")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_organization_iam_binding",
	"google_organization_iam_member",
	"google_organization_iam_policy",
}

_roles := {
	"roles/iam.serviceAccountAdmin",
	"roles/iam.serviceAccountKeyAdmin",
	"roles/iam.serviceAccountOpenIdTokenCreator",
	"roles/iam.serviceAccountTokenCreator",
	"roles/iam.serviceAccountUser",
	"roles/iam.workloadIdentityUser",
}
