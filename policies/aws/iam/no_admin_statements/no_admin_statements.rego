# METADATA
# title: Policies do not make administrators
# description: >-
#   Who may do everything to everything can undo every other protection, and so can whoever takes over from them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: high
#   resource_types:
#     - aws_iam_group_policy
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   aliases: {checkov: [CKV_AWS_1, CKV_AWS_62], kics: [2f37c4a3-58b9-4afe-8a87-d7f1d2286f84, 575a2155-6af1-4026-b1af-d5bc8fe2a904]}
#   remediation:
#     safe: false
#     summary: Name the actions and resources that are needed.
package policies.aws.iam.no_admin_statements

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_iam_group_policy", "aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy"}
	some policy in tf.resources(type)
	some grant in iam.grants_of_everything(policy, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some role in tf.resources("aws_iam_role")
	some policy in tf.written_blocks(role, ["inline_policy"])
	some grant in iam.grants_of_everything(policy, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some policy in tf.resources("aws_ssoadmin_permission_set_inline_policy")
	some grant in iam.grants_of_everything(policy, ["inline_policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some document in tf.resources("data.aws_iam_policy_document")
	some statement in tf.blocks(document, ["statement"])
	test := is.any_of([is.negated(iam.allows_everything(statement)), iam.is_used(document)])
	f := finding.unless(test, rego.metadata.chain(), statement, ["actions"], _message_at([]))
}

# Where no element can be named, the message speaks of the policy.
_message_at([]) := "the policy allows every action on every resource: name those that are needed"

_message_at(["Action"]) := "Action is {value} on every resource: name the actions and resources that are needed"
