# METADATA
# title: Groups have members
# description: A group without members is a set of rights that waits to be given to somebody by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
# custom:
#   severity: low
#   resource_types: [aws_iam_group, aws_iam_group_membership]
#   enforcement: advisory
#   aliases: {checkov: [CKV2_AWS_14, CKV2_AWS_21], kics: [fc101ca7-c9dd-4198-a1eb-0fbe92e80044]}
#   remediation:
#     safe: true
#     summary: Name the members, or remove the group.
package policies.aws.iam.groups_have_members

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

deny contains f if {
	some group in tf.resources("aws_iam_group")
	test := is.any_of([is.related(group, "aws_iam_group_membership"), is.related(group, "aws_iam_user_group_membership")])
	f := finding.unless(test, rego.metadata.chain(), group, ["name"], "{value} has no members: name them, or remove the group")
}

deny contains f if {
	some membership in tf.resources("aws_iam_group_membership")
	test := trust.has(membership, ["users"])
	f := finding.unless(test, rego.metadata.chain(), membership, ["users"], "the list of members is empty: name them, or remove the group")
}
