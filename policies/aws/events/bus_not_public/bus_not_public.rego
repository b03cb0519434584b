# METADATA
# title: Event buses let nobody in from outside
# description: Anybody could send events that rules take for real, and so start functions and machines.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions-manage.html
# custom:
#   severity: high
#   resource_types: [aws_cloudwatch_event_bus_policy, aws_cloudwatch_event_permission]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.events.bus_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_cloudwatch_event_bus_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

# The other way to write the same, one statement at a time; only the account's organisation may narrow it.
deny contains f if {
	some permission in tf.resources("aws_cloudwatch_event_permission")
	test := is.any_of([
		is.negated(is.equals(permission, ["principal"], "*")),
		trust.has(permission, ["condition"]),
	])
	f := finding.unless(test, rego.metadata.chain(), permission, ["principal"], _message)
}
