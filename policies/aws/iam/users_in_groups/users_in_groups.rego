# METADATA
# title: Users are members of a group
# description: Users without a group get their rights one by one, and keep them when their work changes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
# custom:
#   severity: low
#   resource_types: [aws_iam_user]
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Make the user a member of a group.
package policies.aws.iam.users_in_groups

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some user in tf.resources("aws_iam_user")
	test := is.any_of([is.related(user, "aws_iam_group_membership"), is.related(user, "aws_iam_user_group_membership")])
	f := finding.unless(test, rego.metadata.chain(), user, ["name"], "{value} is in no group: put the user into one")
}
