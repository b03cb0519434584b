# METADATA
# title: BigQuery tables are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/customer-managed-encryption
# custom:
#   severity: low
#   resource_types: [google_bigquery_table]
#   aliases: {checkov: [CKV_GCP_80]}
#   remediation:
#     safe: false
#     summary: Name a key in encryption_configuration; the table is made anew, so copy its data first.
package policies.gcp.bigquery.table_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["encryption_configuration", 0, "kms_key_name"]

deny contains f if {
	some table in tf.resources("google_bigquery_table")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some block in tf.written_blocks(table, ["encryption_configuration"])])
	f := finding.unless(test, rego.metadata.chain(), table, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
