# METADATA
# title: S3 buckets say how they are encrypted
# description: AWS encrypts every new object anyway; saying how keeps the key a decision somebody took.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_s3_bucket]
#   aliases: {trivy: [AWS-0088]}
#   remediation:
#     safe: true
#     summary: Add an aws_s3_bucket_server_side_encryption_configuration for the bucket.
package policies.aws.s3.encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([
		is.related(bucket, "aws_s3_bucket_server_side_encryption_configuration.bucket"),
		is.written(bucket, ["server_side_encryption_configuration"]),
	])
	f := finding.unless(test, rego.metadata.chain(), bucket, [], "no aws_s3_bucket_server_side_encryption_configuration refers to this bucket: add one")
}
