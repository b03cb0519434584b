# METADATA
# title: Log destinations let nobody in from outside
# description: Anybody could pour logs of their own into the place where ours are searched.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudwatch_log_destination_policy]
#   aliases: {kics: [db0ec4c4-852c-46a2-b4f3-7ec13cdb12a8]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.logs.destination_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_cloudwatch_log_destination_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["access_policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["access_policy"], _message)
}
