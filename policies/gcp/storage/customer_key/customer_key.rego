# METADATA
# title: Cloud Storage buckets are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/encryption/customer-managed-keys
# custom:
#   severity: low
#   resource_types: [google_storage_bucket]
#   aliases: {trivy: [GCP-0066]}
#   remediation:
#     safe: false
#     summary: Name a key in encryption.default_kms_key_name and let the service account of Cloud Storage use it; new objects are encrypted with it.
package policies.gcp.storage.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["encryption", 0, "default_kms_key_name"]

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	test := is.any_of([is.present(block, ["default_kms_key_name"]) | some block in tf.written_blocks(bucket, ["encryption"])])
	f := finding.unless(test, rego.metadata.chain(), bucket, _path, "default_kms_key_name is {value}: name a key from Cloud KMS")
}
