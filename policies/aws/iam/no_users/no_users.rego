# METADATA
# title: People and programs come in by roles, not as users
# description: >-
#   Users have passwords and keys that live until somebody deletes them; who signs on from outside, or takes a role,
#   has none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp
# custom:
#   severity: low
#   resource_types: [aws_iam_user]
#   enforcement: advisory
#   aliases: {checkov: [CKV_AWS_273]}
#   remediation:
#     safe: false
#     summary: Let people sign on by IAM Identity Center, and programs assume a role.
package policies.aws.iam.no_users

import data.lib.finding
import data.lib.is
import data.lib.tf

# A user who lies below a path that the configuration names is there for a reason.
deny contains f if {
	some user in tf.resources("aws_iam_user")
	test := is.one_of(user, ["path"], _allowed)
	f := finding.unless(test, rego.metadata.chain(), user, ["name"], "{value} is a user: let people sign on by Identity Center, and programs assume a role")
}

_allowed := {path | some path in tf.parameter("iam_user_paths", [])}
