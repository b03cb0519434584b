# METADATA
# title: Policies do not hand over IAM
# description: All actions of IAM on everything make an administrator, whatever else the policy leaves out.
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
#   implied_by: [aws.iam.no_admin_statements]
#   aliases: {checkov: [CKV2_AWS_40]}
#   remediation:
#     safe: false
#     summary: Name the actions that are needed.
package policies.aws.iam.no_full_iam

import data.lib.finding
import data.lib.is
import data.lib.privileges

# No statement names such an action, so only a wildcard for all of IAM, or for all there is, allows it.
deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, {"iam:anything"}))
	message := "the policy allows every action of IAM on every resource: name those that are needed"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}
