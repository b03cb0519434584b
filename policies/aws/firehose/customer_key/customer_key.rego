# METADATA
# title: Delivery streams are encrypted with a key of their own
# description: With a customer key the use of what waits to be delivered can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
# custom:
#   severity: low
#   resource_types: [aws_kinesis_firehose_delivery_stream]
#   implied_by: [aws.firehose.encrypted]
#   aliases: {checkov: [CKV_AWS_241]}
#   remediation:
#     safe: false
#     summary: Set key_type to CUSTOMER_MANAGED_CMK and key_arn in server_side_encryption.
package policies.aws.firehose.customer_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "key_arn is {value}: name a customer key, with key_type CUSTOMER_MANAGED_CMK"

_path := ["server_side_encryption", 0, "key_arn"]

# What comes from a stream waits there, and is encrypted with its key.
deny contains f if {
	some delivery in tf.resources("aws_kinesis_firehose_delivery_stream")
	test := is.any_of([
		_has_key(delivery),
		blocks.exist(delivery, ["kinesis_source_configuration"]),
		blocks.exist(delivery, ["msk_source_configuration"]),
	])
	f := finding.unless(test, rego.metadata.chain(), delivery, _path, _message)
}

_has_key(delivery) := is.all_of([
	is.equals_or(delivery, ["server_side_encryption", 0, "enabled"], true, false),
	is.equals(delivery, ["server_side_encryption", 0, "key_type"], "CUSTOMER_MANAGED_CMK"),
	is.present(delivery, _path),
])
