# METADATA
# title: Topics let nobody in from outside
# description: Anybody could send messages that subscribers take for real, or read along.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
# custom:
#   severity: high
#   resource_types: [aws_sns_topic_policy, aws_sns_topic]
#   aliases: {checkov: [CKV_AWS_169], kics: [b26d2b7e-60f6-413d-a3a1-a57db24aa2b3]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.sns.policy_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_sns_topic_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

deny contains f if {
	some topic in tf.resources("aws_sns_topic")
	test := is.negated(trust.lets_everybody_in(topic, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), topic, ["policy"], _message)
}
