# METADATA
# title: S3 buckets refuse plain HTTP
# description: What travels without TLS can be read and changed on the way, signatures and all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
# custom:
#   severity: medium
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   aliases: {kics: [4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9]}
#   remediation:
#     safe: false
#     summary: Deny s3:* to everybody where aws:SecureTransport is false.
package policies.aws.s3.tls_only

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("aws_s3_bucket_policy")
	test := iam.requires_tls(policy, ["policy"])
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], "the policy lets plain HTTP through: deny s3:* where aws:SecureTransport is false")
}

deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.any_of([is.related(bucket, "aws_s3_bucket_policy.bucket"), iam.requires_tls(bucket, ["policy"])])
	f := finding.unless(test, rego.metadata.chain(), bucket, [], "no policy keeps plain HTTP from this bucket: deny s3:* where aws:SecureTransport is false")
}
