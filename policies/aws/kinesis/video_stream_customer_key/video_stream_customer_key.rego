# METADATA
# title: Video streams are encrypted with a key of their own
# description: With a customer key the use of the pictures can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html
# custom:
#   severity: low
#   resource_types: [aws_kinesis_video_stream]
#   aliases: {checkov: [CKV_AWS_177]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a key that producers and consumers may use.
package policies.aws.kinesis.video_stream_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some stream in tf.resources("aws_kinesis_video_stream")
	test := is.all_of([is.written(stream, _path), is.negated(is.one_of(stream, _path, {"alias/aws/kinesisvideo"}))])
	f := finding.unless(test, rego.metadata.chain(), stream, _path, _message)
}
