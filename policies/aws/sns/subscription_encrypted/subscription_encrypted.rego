# METADATA
# title: Subscriptions do not deliver by plain HTTP
# description: By plain HTTP everybody on the way reads the messages, and can send some of their own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
# custom:
#   severity: medium
#   resource_types: [aws_sns_topic_subscription]
#   remediation:
#     safe: false
#     summary: Set protocol to https, and the endpoint to an address that begins with https.
package policies.aws.sns.subscription_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some subscription in tf.resources("aws_sns_topic_subscription")
	test := is.negated(is.equals(subscription, ["protocol"], "http"))
	f := finding.unless(test, rego.metadata.chain(), subscription, ["protocol"], "protocol is {value}: deliver by https")
}
