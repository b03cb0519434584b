# METADATA
# title: Roles that may be passed are named
# description: Who may pass every role to a service can run their own code as the most powerful of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
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
#   aliases: {trivy: [AWS-0342], kics: [e39bee8c-fe54-4a3f-824d-e5e2d1cca40a]}
#   remediation:
#     safe: false
#     summary: Name the roles that may be passed.
package policies.aws.iam.pass_role_narrowed

import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, _actions))
	message := "the policy allows passing every role to a service: name the roles"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}

_actions := {"iam:passrole"}
