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

deny contains f if {
	some policy in tf.resources("aws_s3_bucket_policy")
	some grant in iam.grants_to_everybody(policy, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

# The bucket's own argument is the way of older providers.
deny contains f if {
	some bucket in tf.resources("aws_s3_bucket")
	some grant in iam.grants_to_everybody(bucket, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

# Where no element can be named, the message speaks of the policy.
_message_at([]) := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_message_at(["Principal"]) := "Principal is {value}: name the principals, or narrow the statement to who or where they are"

_message_at(["NotPrincipal"]) := "NotPrincipal is {value}, so that everybody else is let in: name the principals instead"
