# METADATA
# title: BigQuery datasets are not shared with everybody
# description: Everybody with a Google account, which is free, could read or copy the data.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/dataset-access-controls
# custom:
#   severity: critical
#   resource_types: [google_bigquery_dataset, google_bigquery_dataset_access]
#   aliases: {checkov: [CKV_GCP_15], trivy: [GCP-0046], kics: [e576ce44-dd03-4022-a8c0-3906acca2ab4]}
#   remediation:
#     safe: false
#     summary: Name the groups and accounts that need the data.
package policies.gcp.bigquery.datasets_not_public

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some dataset in tf.resources("google_bigquery_dataset")
	some access in tf.written_blocks(dataset, ["access"])
	f := finding.unless(is.negated(_is_public(access)), rego.metadata.chain(), access, ["special_group"], _message)
}

deny contains f if {
	some access in tf.resources("google_bigquery_dataset_access")
	f := finding.unless(is.negated(_is_public(access)), rego.metadata.chain(), access, ["special_group"], _message)
}

# An entry that names nobody is the old way to write allUsers.
_is_public(access) := is.any_of([
	is.equals(access, ["special_group"], "allAuthenticatedUsers"),
	is.one_of(access, ["iam_member"], {"allUsers", "allAuthenticatedUsers"}),
	is.negated(_names_somebody(access)),
])

_names_somebody(access) := is.any_of(array.concat(
	[is.present(access, [who]) | some who in ["special_group", "iam_member", "user_by_email", "group_by_email", "domain"]],
	[gcp_compute.has_block(access, [what]) | some what in ["view", "dataset", "routine"]],
))

_message := "{value} lets everybody in: name the groups that need the data"
