# METADATA
# title: Identity pools have no guests
# description: Everybody on the internet gets credentials of AWS, with whatever the role for guests may do.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html
# custom:
#   severity: medium
#   resource_types: [aws_cognito_identity_pool]
#   aliases: {checkov: [CKV_AWS_366]}
#   remediation:
#     safe: false
#     summary: Set allow_unauthenticated_identities to false.
package policies.aws.cognito.no_guests

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some pool in tf.resources("aws_cognito_identity_pool")
	test := is.equals_or(pool, ["allow_unauthenticated_identities"], false, false)
	f := finding.unless(test, rego.metadata.chain(), pool, ["allow_unauthenticated_identities"], "allow_unauthenticated_identities is {value}: set it to false")
}
