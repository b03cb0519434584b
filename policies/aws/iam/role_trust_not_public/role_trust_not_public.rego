# METADATA
# title: Roles are not open to every account
# description: Anybody with an AWS account can assume a role that trusts everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: critical
#   resource_types: [aws_iam_role]
#   aliases: {checkov: [CKV_AWS_60]}
#   remediation:
#     safe: false
#     summary: Name the accounts, roles or services that may assume the role.
package policies.aws.iam.role_trust_not_public

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some role in tf.resources("aws_iam_role")
	test := is.negated(iam.is_public(role, ["assume_role_policy"]))
	f := finding.unless(test, rego.metadata.chain(), role, ["assume_role_policy"], "everybody may assume this role: name the accounts, roles or services that may")
}
