# METADATA
# title: BigQuery tables are not shared with everybody
# description: A role for everybody hands out the whole table to the internet.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/control-access-to-resources-iam
# custom:
#   severity: high
#   resource_types:
#     - google_bigquery_dataset_iam_binding
#     - google_bigquery_dataset_iam_member
#     - google_bigquery_dataset_iam_policy
#     - google_bigquery_table_iam_binding
#     - google_bigquery_table_iam_member
#     - google_bigquery_table_iam_policy
#   aliases: {checkov: [CKV_GCP_100], kics: [a9b8c7d6-e5f4-3210-abcd-1234567890ab]}
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that need the data.
package policies.gcp.bigquery.tables_not_public

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
	"google_bigquery_table_iam_binding",
	"google_bigquery_table_iam_member",
	"google_bigquery_table_iam_policy",
	"google_bigquery_dataset_iam_binding",
	"google_bigquery_dataset_iam_member",
	"google_bigquery_dataset_iam_policy",
}
