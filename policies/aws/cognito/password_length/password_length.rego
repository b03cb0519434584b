# METADATA
# title: Passwords in user pools are long
# description: Length is what makes a password hard to find, and Cognito can be told to be content with six characters.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
# custom:
#   severity: low
#   resource_types: [aws_cognito_user_pool]
#   remediation:
#     safe: true
#     summary: Set minimum_length of password_policy to 8 or more.
package policies.aws.cognito.password_length

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some pool in tf.resources("aws_cognito_user_pool")
	some rules in tf.written_blocks(pool, ["password_policy"])
	test := is.any_of([is.at_least(rules, ["minimum_length"], 8), is.negated(is.written(rules, ["minimum_length"]))])
	f := finding.unless(test, rego.metadata.chain(), rules, ["minimum_length"], "passwords may have {value} characters: demand 8 or more")
}
