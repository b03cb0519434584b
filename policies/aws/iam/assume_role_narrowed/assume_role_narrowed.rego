# METADATA
# title: Roles that may be assumed are named
# description: >-
#   Who may assume every role has the rights of all those that trust the account, and of roles nobody has made yet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html
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
#   implied_by: [aws.iam.no_admin_statements, aws.iam.no_whole_services, aws.iam.no_wildcard_actions]
#   remediation:
#     safe: false
#     summary: Name the roles that may be assumed.
package policies.aws.iam.assume_role_narrowed

import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, _actions))
	message := "the policy allows assuming every role: name the roles"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}

_actions := {"sts:assumerole"}
