# METADATA
# title: Passwords hold a digit
# description: A password without a digit is found sooner by trying; IAM demands none unless told to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_12], trivy: [AWS-0059], kics: [bts2c3d4-e5f6-7890-ab12-cd34ef567890]}
#   remediation:
#     safe: true
#     summary: Set require_numbers to true; passwords are held to it when they are next changed.
package policies.aws.iam.password_numbers

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.equals_or(rules, ["require_numbers"], true, false)
	f := finding.unless(test, rego.metadata.chain(), rules, ["require_numbers"], "require_numbers is {value}: set it to true")
}
