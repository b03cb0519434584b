# METADATA
# title: Old passwords are not used again
# description: A password that leaked once opens the account again when its owner returns to it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   severity: low
#   resource_types: [aws_iam_account_password_policy]
#   aliases: {checkov: [CKV_AWS_13], trivy: [AWS-0056], kics: [89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a]}
#   remediation:
#     safe: true
#     summary: Set password_reuse_prevention to 24.
package policies.aws.iam.password_reuse

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some rules in tf.resources("aws_iam_account_password_policy")
	test := is.all_of([is.negated(is.equals_or(rules, ["password_reuse_prevention"], 0, 0)), _remembered(rules)])
	f := finding.unless(test, rego.metadata.chain(), rules, ["password_reuse_prevention"], "the last {value} passwords are remembered: remember 24")
}

_remembered(rules) := is.at_least(rules, ["password_reuse_prevention"], 24)
