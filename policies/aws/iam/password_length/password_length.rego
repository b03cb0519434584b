# METADATA
# title: Passwords are long
# description: Length is what makes a password hard to find; short ones fall to a list of leaked passwords.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: medium
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_10], trivy: [AWS-0063], kics: [1bc1c685-e593-450e-88fb-19db4c82aa1d]}
#   remediation:
#     safe: true
#     summary: Set minimum_password_length to 14 or more.
package policies.aws.iam.password_length

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.at_least(rules, ["minimum_password_length"], _least)
	f := finding.unless(test, rego.metadata.chain(), rules, ["minimum_password_length"], "passwords may have {value} characters: demand 14 or more")
}

_least := 14
