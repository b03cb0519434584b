# METADATA
# title: Streams are encrypted with a key of their own
# description: With a customer key the use of the stream can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/creating-using-sse-master-keys.html
# custom:
#   severity: low
#   resource_types: [aws_kinesis_stream]
#   implied_by: [aws.kinesis.stream_encrypted]
#   aliases: {checkov: [CKV_AWS_185]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a key that producers and consumers may use.
package policies.aws.kinesis.stream_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some stream in tf.resources("aws_kinesis_stream")
	test := is.all_of([is.present(stream, _path), is.negated(is.equals(stream, _path, "alias/aws/kinesis"))])
	f := finding.unless(test, rego.metadata.chain(), stream, _path, _message)
}
