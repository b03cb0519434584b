# METADATA
# title: BigQuery datasets are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/customer-managed-encryption
# custom:
#   severity: low
#   resource_types: [google_bigquery_dataset]
#   aliases: {checkov: [CKV_GCP_81]}
#   remediation:
#     safe: false
#     summary: Name a key in default_encryption_configuration; new tables are encrypted with it.
package policies.gcp.bigquery.dataset_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["default_encryption_configuration", 0, "kms_key_name"]

deny contains f if {
	some dataset in tf.resources("google_bigquery_dataset")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some block in tf.written_blocks(dataset, ["default_encryption_configuration"])])
	f := finding.unless(test, rego.metadata.chain(), dataset, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
