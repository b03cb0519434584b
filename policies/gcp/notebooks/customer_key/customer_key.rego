# METADATA
# title: Vertex AI notebooks are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/cmek
# custom:
#   severity: low
#   resource_types: [google_notebooks_instance]
#   remediation:
#     safe: false
#     summary: Set disk_encryption to CMEK and name a key in kms_key; the notebook is made anew.
package policies.gcp.notebooks.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_notebooks_instance")
	test := is.present(instance, ["kms_key"])
	f := finding.unless(test, rego.metadata.chain(), instance, ["kms_key"], "kms_key is {value}: name a key from Cloud KMS")
}
