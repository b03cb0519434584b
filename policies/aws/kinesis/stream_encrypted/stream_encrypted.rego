# METADATA
# title: Streams are encrypted at rest
# description: A stream keeps what was sent for a day to a year; it is readable unless it is encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
# custom:
#   severity: high
#   resource_types: [aws_kinesis_stream]
#   aliases: {checkov: [CKV_AWS_43], trivy: [AWS-0064], kics: [862fe4bf-3eec-4767-a517-40f378886b88]}
#   remediation:
#     safe: false
#     summary: Set encryption_type to KMS and kms_key_id to a key that producers and consumers may use.
package policies.aws.kinesis.stream_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encryption_type is {value}: set it to KMS"

_path := ["encryption_type"]

deny contains f if {
	some stream in tf.resources("aws_kinesis_stream")
	test := is.equals(stream, _path, "KMS")
	f := finding.unless(test, rego.metadata.chain(), stream, _path, _message)
}
