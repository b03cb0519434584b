# METADATA
# title: Delivery streams are encrypted at rest
# description: What waits to be delivered lies on disk, readable unless it is encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
# custom:
#   severity: high
#   resource_types: [aws_kinesis_firehose_delivery_stream]
#   aliases: {checkov: [CKV_AWS_240], kics: [5c6dd5e7-1fe0-4cae-8f81-4c122717cef3]}
#   remediation:
#     safe: true
#     summary: Add a server_side_encryption block with enabled = true.
package policies.aws.firehose.encrypted

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "server_side_encryption is {value}: enable it"

_path := ["server_side_encryption", 0, "enabled"]

# What comes from a stream waits there, and is as encrypted as that.
deny contains f if {
	some delivery in tf.resources("aws_kinesis_firehose_delivery_stream")
	test := is.any_of([
		is.equals_or(delivery, _path, true, false),
		blocks.exist(delivery, ["kinesis_source_configuration"]),
		blocks.exist(delivery, ["msk_source_configuration"]),
	])
	f := finding.unless(test, rego.metadata.chain(), delivery, _path, _message)
}
