# METADATA
# title: S3 buckets log who reads and writes
# description: Without access logs nobody can say which objects were read after a leak.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket]
#   aliases: {checkov: [CKV_AWS_18], trivy: [AWS-0089], kics: [f861041c-8c9f-4156-acfc-5e6e524f5884]}
#   remediation:
#     safe: true
#     summary: Add an aws_s3_bucket_logging for the bucket with another bucket as target.
package policies.aws.s3.access_logging

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "no aws_s3_bucket_logging refers to this bucket: add one with another bucket as target"

# A bucket that takes the logs of others cannot log to itself without end.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([
		is.related(bucket, "aws_s3_bucket_logging.bucket"),
		is.related(bucket, "aws_s3_bucket_logging.target_bucket"),
		is.related(bucket, "aws_s3_bucket.logging"),
		blocks.exist(bucket, ["logging"]),
		is.one_of(bucket, ["acl"], {"log-delivery-write"}),
		is.any_of({is.equals(acl, ["acl"], "log-delivery-write") |
			some acl in tf.companions(bucket, "aws_s3_bucket_acl.bucket")
		}),
	])
	f := finding.unless(test, rego.metadata.chain(), bucket, [], _message)
}
