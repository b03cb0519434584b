# METADATA
# title: Mail identities let nobody send from outside
# description: Anybody could send mail in our name that passes every check of the receiver.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html
# custom:
#   severity: high
#   resource_types: [aws_ses_identity_policy]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.ses.identity_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_ses_identity_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}
