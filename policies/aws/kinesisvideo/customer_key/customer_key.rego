# METADATA
# title: Video streams are encrypted with a key of their own
# description: Pictures of people deserve a key whose use is recorded and can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html
# custom:
#   severity: low
#   resource_types: [aws_kinesis_video_stream]
#   aliases: {checkov: [CKV_AWS_177]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a customer key that the service may use.
package policies.aws.kinesisvideo.customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some stream in tf.resources("aws_kinesis_video_stream")
	test := keys.is_customer_key(stream, ["kms_key_id"])
	f := finding.unless(test, rego.metadata.chain(), stream, ["kms_key_id"], "kms_key_id is {value}: name a customer key")
}
