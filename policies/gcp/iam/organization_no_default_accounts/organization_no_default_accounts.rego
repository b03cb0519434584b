# METADATA
# title: Organizations grant nothing to default service accounts
# description: Every machine that names no account runs as the default one, so the role is theirs as well.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-types#default
# custom:
#   severity: medium
#   resource_types: [google_organization_iam_binding, google_organization_iam_member, google_organization_iam_policy]
#   aliases: {checkov: [CKV_GCP_47], trivy: [GCP-0008]}
#   remediation:
#     safe: false
#     summary: Make a service account for the workload and grant it the role.
package policies.gcp.iam.organization_no_default_accounts

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_member(grant, `^serviceAccount:([0-9]+-compute@developer|[a-z0-9.:-]+@appspot)\.gserviceaccount\.com$`))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: the default account is shared by all that names no other; give the workload an account of its own")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_organization_iam_binding",
	"google_organization_iam_member",
	"google_organization_iam_policy",
}
