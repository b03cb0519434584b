# METADATA
# title: Policies do not hand over whole services
# description: All actions of a service on every resource include those that delete, share and pass on permissions.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: medium
#   resource_types:
#     - aws_iam_group_policy
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   implied_by: [aws.iam.no_admin_statements, aws.iam.no_wildcard_actions]
#   remediation:
#     safe: false
#     summary: Name the actions, or the resources.
package policies.aws.iam.no_whole_services

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_iam_group_policy", "aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy"}
	some policy in tf.resources(type)
	some grant in iam.grants_of_whole_services(policy, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some role in tf.resources("aws_iam_role")
	some policy in tf.written_blocks(role, ["inline_policy"])
	some grant in iam.grants_of_whole_services(policy, ["policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some policy in tf.resources("aws_ssoadmin_permission_set_inline_policy")
	some grant in iam.grants_of_whole_services(policy, ["inline_policy"])
	f := finding.unless(is.negated(grant.test), rego.metadata.chain(), grant.statement, grant.path, _message_at(grant.path))
}

deny contains f if {
	some document in tf.resources("data.aws_iam_policy_document")
	some statement in tf.blocks(document, ["statement"])
	test := is.any_of([is.negated(iam.allows_whole_service(statement)), iam.is_used(document)])
	f := finding.unless(test, rego.metadata.chain(), statement, ["actions"], _message_at([]))
}

# Where no element can be named, the message speaks of the policy.
_message_at([]) := "the policy allows all actions of a service, or all but a few, on every resource: name the actions or the resources"

_message_at(["Action"]) := "Action is {value} on every resource: name the actions or the resources"

_message_at(["NotAction"]) := "NotAction is {value}, so that all else is allowed on every resource: name the actions or the resources"
