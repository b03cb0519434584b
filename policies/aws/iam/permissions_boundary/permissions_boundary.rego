# METADATA
# title: Roles and users have the boundary that is demanded
# description: >-
#   A boundary is the most that whoever makes roles can give away; without it, who may make roles may make an
#   administrator.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
# custom:
#   severity: medium
#   resource_types: [aws_iam_role, aws_iam_user]
#   remediation:
#     safe: false
#     summary: Set permissions_boundary to one of the policies that the configuration names.
package policies.aws.iam.permissions_boundary

import data.lib.finding
import data.lib.is
import data.lib.tf

# Nothing is demanded where the configuration names no boundaries.
deny contains f if {
	count(_allowed) > 0
	some type in {"aws_iam_role", "aws_iam_user"}
	some identity in tf.resources(type)
	test := is.one_of(identity, ["permissions_boundary"], _allowed)
	f := finding.unless(test, rego.metadata.chain(), identity, ["permissions_boundary"], "permissions_boundary is {value}: set it to one that is allowed")
}

_allowed := {arn | some arn in tf.parameter("permissions_boundaries", [])}
