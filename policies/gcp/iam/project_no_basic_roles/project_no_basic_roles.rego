# METADATA
# title: Projects grant no basic roles
# description: Owner, editor and viewer hold thousands of rights, far more than anybody needs, in everything below.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview#basic
# custom:
#   severity: medium
#   resource_types: [google_project_iam_binding, google_project_iam_member, google_project_iam_policy]
#   aliases: {checkov: [CKV_GCP_117]}
#   remediation:
#     safe: false
#     summary: Replace the basic role by predefined or own roles with the rights that are used.
package policies.gcp.iam.project_no_basic_roles

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.has_role(grant, {"roles/owner", "roles/editor", "roles/viewer"}))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: the role covers nearly everything; grant the few roles that are needed")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_project_iam_binding",
	"google_project_iam_member",
	"google_project_iam_policy",
}
