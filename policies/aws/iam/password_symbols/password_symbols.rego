# METADATA
# title: Passwords hold a symbol
# description: A password without a symbol is found sooner by trying; IAM demands none unless told to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_14], trivy: [AWS-0060]}
#   remediation:
#     safe: true
#     summary: Set require_symbols to true; passwords are held to it when they are next changed.
package policies.aws.iam.password_symbols

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.equals_or(rules, ["require_symbols"], true, false)
	f := finding.unless(test, rego.metadata.chain(), rules, ["require_symbols"], "require_symbols is {value}: set it to true")
}
