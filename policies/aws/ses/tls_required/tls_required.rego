# METADATA
# title: Mail is sent encrypted
# description: >-
#   Without the demand, mail goes out in the clear to every server that does not offer TLS, or whose offer somebody
#   removed on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html
# custom:
#   severity: low
#   resource_types: [aws_ses_configuration_set, aws_sesv2_configuration_set]
#   aliases: {checkov: [CKV_AWS_365]}
#   remediation:
#     safe: false
#     summary: Set tls_policy to Require; mail to servers without TLS bounces.
package policies.aws.ses.tls_required

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "mail may go out in the clear: demand TLS by tls_policy"

deny contains f if {
	some set in tf.resources("aws_ses_configuration_set")
	tests := {is.equals(options, ["tls_policy"], "Require") | some options in tf.written_blocks(set, ["delivery_options"])}
	f := finding.unless(is.any_of(tests), rego.metadata.chain(), set, ["delivery_options"], _message)
}

deny contains f if {
	some set in tf.resources("aws_sesv2_configuration_set")
	tests := {is.equals(options, ["tls_policy"], "REQUIRE") | some options in tf.written_blocks(set, ["delivery_options"])}
	f := finding.unless(is.any_of(tests), rego.metadata.chain(), set, ["delivery_options"], _message)
}
