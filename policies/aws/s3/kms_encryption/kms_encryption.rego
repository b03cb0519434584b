# METADATA
# title: S3 buckets encrypt with KMS
# description: >-
#   Every bucket is encrypted; with a key in KMS, reading also needs leave to use the key, and its use is seen in the
#   trail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket, aws_s3_bucket_server_side_encryption_configuration]
#   implied_by: [aws.s3.encryption]
#   aliases: {checkov: [CKV_AWS_145]}
#   remediation:
#     safe: false
#     summary: Set sse_algorithm to aws:kms and kms_master_key_id to a key that all readers may use.
package policies.aws.s3.kms_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "sse_algorithm is {value}: set it to aws:kms"

_missing := "the bucket is not encrypted with KMS: add an aws_s3_bucket_server_side_encryption_configuration with aws:kms"

_algorithms := {"aws:kms", "aws:kms:dsse"}

_algorithm := ["apply_server_side_encryption_by_default", 0, "sse_algorithm"]

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	own := [_has_kms(rule) |
		some block in tf.written_blocks(bucket, ["server_side_encryption_configuration"])
		some rule in tf.blocks(block, ["rule"])
	]
	beside := [_has_kms(rule) |
		some configuration in tf.companions(bucket, "aws_s3_bucket_server_side_encryption_configuration.bucket")
		some rule in tf.blocks(configuration, ["rule"])
	]
	f := finding.unless(is.any_of(array.concat(own, beside)), rego.metadata.chain(), bucket, [], _missing)
}

# Where the bucket is in the same evidence, the finding is about that.
deny contains f if {
	some configuration in tf.resources("aws_s3_bucket_server_side_encryption_configuration")
	some rule in tf.blocks(configuration, ["rule"])
	test := is.any_of([_has_kms(rule), is.related(configuration, "aws_s3_bucket")])
	f := finding.unless(test, rego.metadata.chain(), rule, _algorithm, _message)
}

_has_kms(rule) := is.one_of(rule, _algorithm, _algorithms)
