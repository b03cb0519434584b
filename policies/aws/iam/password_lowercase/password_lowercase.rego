# METADATA
# title: Passwords hold a small letter
# description: A password without a small letter is found sooner by trying; IAM demands none unless told to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_11], trivy: [AWS-0058], kics: [a1b2c3d4-e5f6-7890-ab12-cd34ef567890]}
#   remediation:
#     safe: true
#     summary: Set require_lowercase_characters to true; passwords are held to it when they are next changed.
package policies.aws.iam.password_lowercase

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.equals_or(rules, ["require_lowercase_characters"], true, false)
	f := finding.unless(test, rego.metadata.chain(), rules, ["require_lowercase_characters"], "require_lowercase_characters is {value}: set it to true")
}
