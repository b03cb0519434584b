# METADATA
# title: Policies are given to groups and roles, not to users
# description: >-
#   Rights that hang on single users are forgotten when they change their work, and nobody sees who may do what.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
# custom:
#   severity: low
#   resource_types: [aws_iam_user_policy, aws_iam_user_policy_attachment, aws_iam_policy_attachment]
#   aliases: {checkov: [CKV_AWS_40], trivy: [AWS-0143], kics: [b4378389-a9aa-44ee-91e7-ef183f11079e]}
#   remediation:
#     safe: false
#     summary: Attach the policy to a group or a role.
package policies.aws.iam.policies_not_on_users

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the policy is given to a user: give it to a group or a role"

deny contains f if {
	some type in {"aws_iam_user_policy", "aws_iam_user_policy_attachment"}
	some policy in tf.resources(type)
	f := finding.unless("no", rego.metadata.chain(), policy, ["user"], _message)
}

deny contains f if {
	some attachment in tf.resources("aws_iam_policy_attachment")
	test := is.negated(is.present(attachment, ["users"]))
	f := finding.unless(test, rego.metadata.chain(), attachment, ["users"], _message)
}
