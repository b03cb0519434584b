# METADATA
# title: Filestore instances are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/filestore/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_filestore_instance]
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name; the instance is made anew, so copy its files.
package policies.gcp.filestore.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_filestore_instance")
	test := is.present(instance, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), instance, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
