# METADATA
# title: S3 access point policies let nobody in from outside
# description: >-
#   A policy that allows everybody something, without a condition that says who or from where, opens the bucket behind
#   the access point.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
# custom:
#   severity: high
#   resource_types: [aws_s3_access_point, aws_s3control_access_point_policy]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an organisation, account, network or source.
package policies.aws.s3.access_point_policy_not_public

import data.lib.blocks
import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_path := ["policy"]

# A point for one network is no way in for others.
deny contains f if {
	some point in tf.resources("aws_s3_access_point")
	test := is.any_of([is.negated(iam.is_public(point, _path)), blocks.exist(point, ["vpc_configuration"])])
	f := finding.unless(test, rego.metadata.chain(), point, _path, _message)
}

deny contains f if {
	some policy in tf.resources("aws_s3control_access_point_policy")
	test := is.negated(iam.is_public(policy, _path))
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}
