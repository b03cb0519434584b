# METADATA
# title: Dataflow jobs are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys
# custom:
#   severity: low
#   resource_types: [google_dataflow_job]
#   aliases: {checkov: [CKV_GCP_90]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name and let the service accounts of the job use it.
package policies.gcp.dataflow.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some job in tf.resources("google_dataflow_job")
	test := is.present(job, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), job, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
