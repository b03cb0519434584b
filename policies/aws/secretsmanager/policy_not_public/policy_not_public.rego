# METADATA
# title: Secrets let nobody in from outside
# description: A secret that everybody may read is none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
# custom:
#   severity: critical
#   resource_types: [aws_secretsmanager_secret_policy, aws_secretsmanager_secret]
#   aliases: {kics: [fa00ce45-386d-4718-8392-fb485e1f3c5b]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.secretsmanager.policy_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_secretsmanager_secret_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

deny contains f if {
	some secret in tf.resources("aws_secretsmanager_secret")
	test := is.negated(trust.lets_everybody_in(secret, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), secret, ["policy"], _message)
}
