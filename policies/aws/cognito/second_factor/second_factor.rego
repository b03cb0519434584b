# METADATA
# title: Users of user pools can have a second factor
# description: Passwords of customers leak elsewhere and are tried everywhere; a second factor stops that.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html
# custom:
#   severity: medium
#   resource_types: [aws_cognito_user_pool]
#   aliases: {kics: [ec28bf61-a474-4dbe-b414-6dd3a067d6f0]}
#   remediation:
#     safe: false
#     summary: Set mfa_configuration to ON or OPTIONAL, and enable a factor.
package policies.aws.cognito.second_factor

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some pool in tf.resources("aws_cognito_user_pool")
	test := is.one_of(pool, ["mfa_configuration"], {"ON", "OPTIONAL"})
	f := finding.unless(test, rego.metadata.chain(), pool, ["mfa_configuration"], "mfa_configuration is {value}: set it to ON")
}
