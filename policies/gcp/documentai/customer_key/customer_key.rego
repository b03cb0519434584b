# METADATA
# title: Document AI processors are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/document-ai/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_document_ai_processor]
#   aliases: {checkov: [CKV2_GCP_22]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name; the processor is made anew.
package policies.gcp.documentai.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some processor in tf.resources("google_document_ai_processor")
	test := is.present(processor, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), processor, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
