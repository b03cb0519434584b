# METADATA
# title: Roles that trust a whole account ask for more
# description: >-
#   Trust in an account is trust in everybody there whom its administrators let assume roles. Where the account is a
#   partner's, another customer of theirs could have them use the role by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_role]
#   aliases: {kics: [09c35abf-5852-4622-ac7a-b987b331232e]}
#   remediation:
#     safe: false
#     summary: Name the roles that may assume this one, or demand an external id or a second factor.
package policies.aws.iam.account_trust_narrowed

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

deny contains f if {
	some role in tf.resources("aws_iam_role")
	test := is.negated(trust.trusts_whole_account(role, ["assume_role_policy"]))
	f := finding.unless(test, rego.metadata.chain(), role, ["assume_role_policy"], "everybody whom another account lets may assume this role: name its roles, or demand an external id or a second factor")
}
