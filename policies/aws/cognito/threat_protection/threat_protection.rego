# METADATA
# title: User pools look out for stolen passwords
# description: >-
#   Threat protection sees sign-ins that are unlike the user's own, and passwords that are known to have leaked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html
# custom:
#   severity: low
#   resource_types: [aws_cognito_user_pool]
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Set advanced_security_mode of user_pool_add_ons to ENFORCED; it is charged by user.
package policies.aws.cognito.threat_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some pool in tf.resources("aws_cognito_user_pool")
	test := is.any_of({is.one_of(add_ons, ["advanced_security_mode"], {"AUDIT", "ENFORCED"}) | some add_ons in tf.written_blocks(pool, ["user_pool_add_ons"])})
	f := finding.unless(test, rego.metadata.chain(), pool, ["user_pool_add_ons"], "sign-ins are not watched: set advanced_security_mode to ENFORCED")
}
