# METADATA
# title: Google Cloud roles go to groups and not to single people
# description: Roles of single people are forgotten when they change jobs; a group changes with its team.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/groups-in-cloud-console
# custom:
#   severity: low
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
#   aliases: {trivy: [GCP-0003], kics: [704fcc44-a58f-4af5-82e2-93f2a58ef918]}
#   implied_by: [gcp.iam.no_personal_accounts]
#   remediation:
#     safe: false
#     summary: Make a group for the job, grant it the role, and add the people.
package policies.gcp.iam.roles_for_groups

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_member(grant, `^user:`))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: grant the role to a group, which follows who works where")
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
