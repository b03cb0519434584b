# METADATA
# title: Users can change their own password
# description: >-
#   Who cannot change a password that leaked must wait for an administrator, and the administrator then knows the new
#   one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {kics: [9ef7d25d-9764-4224-9968-fa321c56ef76]}
#   remediation:
#     safe: true
#     summary: Leave allow_users_to_change_password out or set it to true.
package policies.aws.iam.password_change_allowed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.equals_or(rules, ["allow_users_to_change_password"], true, true)
	f := finding.unless(test, rego.metadata.chain(), rules, ["allow_users_to_change_password"], "allow_users_to_change_password is {value}: set it to true")
}
