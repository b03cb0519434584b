# METADATA
# title: Passwords expire
# description: >-
#   A password that nobody knows to be lost works until it expires. Where every user has a second factor this matters
#   less.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_9], trivy: [AWS-0062], kics: [ce60d060-efb8-4bfd-9cf7-ff8945d00d90]}
#   remediation:
#     safe: true
#     summary: Set max_password_age to 90 or less.
package policies.aws.iam.password_age

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := _expires(rules)
	f := finding.unless(test, rego.metadata.chain(), rules, ["max_password_age"], "passwords expire after {value} days: let them expire after 90 or fewer")
}

_expires(rules) := is.all_of([
	is.written(rules, ["max_password_age"]),
	is.at_least(rules, ["max_password_age"], 1),
	is.at_most(rules, ["max_password_age"], _most),
])

_most := tf.parameter("password_age_days", 90)
