# METADATA
# title: Policies of secrets are checked before they open a secret
# description: >-
#   With the check on, Secrets Manager proves by reasoning that the policy does not let everybody in, and refuses it
#   otherwise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
# custom:
#   severity: low
#   resource_types: [aws_secretsmanager_secret_policy]
#   remediation:
#     safe: true
#     summary: Set block_public_policy to true.
package policies.aws.secretsmanager.public_policy_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("aws_secretsmanager_secret_policy")
	test := is.equals_or(policy, ["block_public_policy"], true, false)
	f := finding.unless(test, rego.metadata.chain(), policy, ["block_public_policy"], "block_public_policy is {value}: set it to true")
}
