# METADATA
# title: Policies do not read all data there is
# description: One stolen session that may read every object, secret or parameter takes all of them away.
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
#   implied_by: [aws.iam.no_admin_statements, aws.iam.no_whole_services, aws.iam.no_wildcard_actions]
#   aliases: {checkov: [CKV_AWS_108, CKV_AWS_288]}
#   remediation:
#     safe: false
#     summary: Name the resources, or leave the actions out.
package policies.aws.iam.no_data_exfiltration

import data.lib.finding
import data.lib.is
import data.lib.privileges

deny contains f if {
	some policy in privileges.policies
	test := is.negated(privileges.allow_any(policy.grants, _actions))
	message := "the policy allows reading every object, secret or parameter: name those that are needed"
	f := finding.unless(test, rego.metadata.chain(), policy.subject, policy.path, message)
}

_actions := {
	"s3:getobject", "secretsmanager:batchgetsecretvalue", "secretsmanager:getsecretvalue", "ssm:getparameter",
	"ssm:getparameters", "ssm:getparametersbypath",
}
