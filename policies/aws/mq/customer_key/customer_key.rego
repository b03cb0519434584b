# METADATA
# title: Message brokers are encrypted with a key of their own
# description: With a customer key the use of the broker can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_mq_broker]
#   aliases: {checkov: [CKV_AWS_209]}
#   remediation:
#     safe: false
#     summary: Add encryption_options with use_aws_owned_key = false and kms_key_id; the broker is made anew.
package policies.aws.mq.customer_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key, with use_aws_owned_key = false"

_path := ["encryption_options", 0, "kms_key_id"]

deny contains f if {
	some broker in tf.resources("aws_mq_broker")
	test := is.all_of([
		is.negated(is.equals(broker, ["encryption_options", 0, "use_aws_owned_key"], true)),
		is.written(broker, _path),
		blocks.exist(broker, ["encryption_options"]),
	])
	f := finding.unless(test, rego.metadata.chain(), broker, _path, _message)
}
