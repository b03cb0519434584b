# METADATA
# title: Bigtable tables are not shared with everybody
# description: A role for everybody hands out the data to the internet.
# related_resources:
#   - ref: https://cloud.google.com/bigtable/docs/access-control
# custom:
#   severity: critical
#   resource_types:
#     - google_bigtable_instance_iam_binding
#     - google_bigtable_instance_iam_member
#     - google_bigtable_instance_iam_policy
#     - google_bigtable_table_iam_binding
#     - google_bigtable_table_iam_member
#     - google_bigtable_table_iam_policy
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that need the data.
package policies.gcp.bigtable.not_public

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
	"google_bigtable_table_iam_binding",
	"google_bigtable_table_iam_member",
	"google_bigtable_table_iam_policy",
	"google_bigtable_instance_iam_binding",
	"google_bigtable_instance_iam_member",
	"google_bigtable_instance_iam_policy",
}
