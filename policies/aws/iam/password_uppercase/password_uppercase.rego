# METADATA
# title: Passwords hold a capital letter
# description: A password without a capital letter is found sooner by trying; IAM demands none unless told to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_15], trivy: [AWS-0061], kics: [2c3d4ghwt-e5f6-7890-ab12-cd34ef567890]}
#   remediation:
#     safe: true
#     summary: Set require_uppercase_characters to true; passwords are held to it when they are next changed.
package policies.aws.iam.password_uppercase

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.equals_or(rules, ["require_uppercase_characters"], true, false)
	f := finding.unless(test, rego.metadata.chain(), rules, ["require_uppercase_characters"], "require_uppercase_characters is {value}: set it to true")
}
