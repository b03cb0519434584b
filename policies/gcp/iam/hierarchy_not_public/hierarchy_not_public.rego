# METADATA
# title: Projects, folders and organizations are not shared with everybody
# description: A role up there holds for everything below, now and later.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/resource-hierarchy-access-control
# custom:
#   severity: critical
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
#   remediation:
#     safe: false
#     summary: Grant the role to groups, and as far down as it is needed.
package policies.gcp.iam.hierarchy_not_public

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
