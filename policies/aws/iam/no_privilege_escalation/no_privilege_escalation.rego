# METADATA
# title: Policies do not let their holders become more powerful
# description: >-
#   Some permissions are worth more than they say: who may write policies, or pass a role to code of their own, has
#   every right that can be had that way.
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
#   implied_by: [aws.iam.no_admin_statements, aws.iam.no_whole_services, aws.iam.no_wildcard_actions, aws.iam.no_full_iam]
#   aliases: {checkov: [CKV_AWS_110, CKV_AWS_286]}
#   remediation:
#     safe: false
#     summary: Name the resources, or leave out one action of each combination.
package policies.aws.iam.no_privilege_escalation

import data.lib.escalation
import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	answers := privileges.answers(policy.grants, escalation.actions)
	open := {way: escalation.is_open(way, answers) | some way in escalation.ways}
	test := is.negated(is.any_of({answer | some answer in open}))
	by := escalation.described({way | some way, "yes" in open})
	message := sprintf("the policy lets its holder become more powerful%s: name the resources", [by])
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}
