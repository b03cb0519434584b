# METADATA
# title: S3 bucket policies let nobody in from outside
# description: >-
#   A policy that allows everybody something, without a condition that says who or from where, makes the bucket public.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
# custom:
#   severity: high
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   aliases: {checkov: [CKV_AWS_70], kics: [7af43613-6bb9-4a0e-8c4d-1314b799425e]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an organisation, account, network or source.
package policies.aws.s3.policy_not_public

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_s3_bucket_policy")
	test := is.negated(iam.is_public(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

# The bucket's own argument is the way of older providers.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	test := is.negated(iam.is_public(bucket, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), bucket, ["policy"], _message)
}
