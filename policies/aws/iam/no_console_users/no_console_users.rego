# METADATA
# title: Users have no password for the console
# description: A password of a user is one more to lose, outside of where people are managed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html
# custom:
#   severity: low
#   resource_types: [aws_iam_user]
#   enforcement: advisory
#   aliases: {checkov: [CKV2_AWS_22], kics: [9ec311bf-dfd9-421f-8498-0b063c8bc552]}
#   remediation:
#     safe: false
#     summary: Let people sign on by IAM Identity Center, and delete the login profile.
package policies.aws.iam.no_console_users

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some user in tf.resources("aws_iam_user")
	test := is.negated(is.related(user, "aws_iam_user_login_profile.user"))
	f := finding.unless(test, rego.metadata.chain(), user, ["name"], "{value} can sign in to the console with a password: let people sign on by Identity Center")
}
