# METADATA
# title: IAMFullAccess is not attached
# description: Who may do everything in IAM can make themselves an administrator.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html
# custom:
#   severity: high
#   resource_types:
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_role
#     - aws_ssoadmin_managed_policy_attachment
#     - data.aws_iam_policy
#   aliases: {checkov: [CKV2_AWS_56]}
#   remediation:
#     safe: false
#     summary: Attach a policy that names what is needed.
package policies.aws.iam.no_iam_full_access

import data.lib.finding
import data.lib.is
import data.lib.managed
import data.lib.tf

_message := "IAMFullAccess makes an administrator: attach a policy that names what is needed"

deny contains f if {
	some attachment in managed.attachments
	test := is.negated(managed.gives(attachment, "IAMFullAccess"))
	f := finding.unless(test, rego.metadata.chain(), attachment.subject, attachment.path, _message)
}

deny contains f if {
	some policy in tf.resources("data.aws_iam_policy")
	test := is.negated(managed.looks_up(policy, "IAMFullAccess"))
	f := finding.unless(test, rego.metadata.chain(), policy, ["name"], _message)
}
