# METADATA
# title: Bigtable clusters are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/bigtable/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_bigtable_instance]
#   aliases: {checkov: [CKV_GCP_85]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name of every cluster; the instance is made anew, so move the data.
package policies.gcp.bigtable.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_bigtable_instance")
	some cluster in tf.written_blocks(instance, ["cluster"])
	test := is.written(cluster, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
