# METADATA
# title: Pub/Sub topics are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/pubsub/docs/encryption
# custom:
#   severity: low
#   resource_types: [google_pubsub_topic]
#   aliases: {checkov: [CKV_GCP_83]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_name and let the service agent of Pub/Sub use it.
package policies.gcp.pubsub.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some topic in tf.resources("google_pubsub_topic")
	test := is.present(topic, ["kms_key_name"])
	f := finding.unless(test, rego.metadata.chain(), topic, ["kms_key_name"], "kms_key_name is {value}: name a key from Cloud KMS")
}
