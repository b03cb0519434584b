# METADATA
# title: Event data stores are encrypted with a key of their own
# description: With a customer key, who may query the store cannot yet read it, and access can be revoked at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail_event_data_store]
#   aliases: {checkov: [CKV_AWS_294]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a customer key; it can be set only when the store is made.
package policies.aws.cloudtrail.event_data_store_customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some store in tf.resources("aws_cloudtrail_event_data_store")
	test := keys.is_customer_key(store, ["kms_key_id"])
	f := finding.unless(test, rego.metadata.chain(), store, ["kms_key_id"], "kms_key_id is {value}: name a customer key")
}
