# METADATA
# title: S3 buckets keep versions
# description: Without versions, an overwritten or deleted object is gone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket, aws_s3_bucket_versioning]
#   aliases: {checkov: [CKV_AWS_21], trivy: [AWS-0090], kics: [568a4d22-3517-44a6-a7ad-6a7eed88722c]}
#   remediation:
#     safe: true
#     summary: Add an aws_s3_bucket_versioning for the bucket with status Enabled, and a lifecycle rule for old versions.
package policies.aws.s3.versioning

import data.lib.finding
import data.lib.is
import data.lib.tf

_status := ["versioning_configuration", 0, "status"]

deny contains f if {
	some versioning in tf.resources("aws_s3_bucket_versioning")
	test := is.equals(versioning, _status, "Enabled")
	f := finding.unless(test, rego.metadata.chain(), versioning, _status, "status is {value}: set it to Enabled")
}

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([
		is.related(bucket, "aws_s3_bucket_versioning.bucket"),
		is.equals_or(bucket, ["versioning", 0, "enabled"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), bucket, [], "no aws_s3_bucket_versioning refers to this bucket: add one with status Enabled")
}
