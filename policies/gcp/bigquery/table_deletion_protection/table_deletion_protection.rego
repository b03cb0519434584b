# METADATA
# title: BigQuery tables cannot be deleted by mistake
# description: One wrong apply takes the table with all its rows.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/managing-tables
# custom:
#   severity: low
#   resource_types: [google_bigquery_table]
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true.
package policies.gcp.bigquery.table_deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some table in tf.resources("google_bigquery_table")
	test := is.equals_or(table, ["deletion_protection"], true, true)
	f := finding.unless(test, rego.metadata.chain(), table, ["deletion_protection"], "deletion_protection is {value}: set it to true")
}
