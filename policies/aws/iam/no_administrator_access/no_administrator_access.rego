# METADATA
# title: AdministratorAccess is not attached
# description: AWS's own policy for administrators allows everything; whoever takes over from its holder has the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
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
#   aliases: {checkov: [CKV_AWS_274, CKV_AWS_275]}
#   remediation:
#     safe: false
#     summary: Attach a policy that names what is needed.
package policies.aws.iam.no_administrator_access

import data.lib.finding
import data.lib.is
import data.lib.managed
import data.lib.tf

_message := "AdministratorAccess allows everything: attach a policy that names what is needed"

deny contains f if {
	some attachment in managed.attachments
	test := is.negated(managed.gives(attachment, "AdministratorAccess"))
	f := finding.unless(test, rego.metadata.chain(), attachment.subject, attachment.path, _message)
}

deny contains f if {
	some policy in tf.resources("data.aws_iam_policy")
	test := is.negated(managed.looks_up(policy, "AdministratorAccess"))
	f := finding.unless(test, rego.metadata.chain(), policy, ["name"], _message)
}
