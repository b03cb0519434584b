# METADATA
# title: Queues let nobody in from outside
# description: Anybody could feed workers with messages of their own, or take messages away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
# custom:
#   severity: high
#   resource_types: [aws_sqs_queue_policy, aws_sqs_queue]
#   aliases: {checkov: [CKV_AWS_168], kics: [730675f9-52ed-49b6-8ead-0acb5dd7df7f, abb06e5f-ef9a-4a99-98c6-376d396bfcdf]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.sqs.policy_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_sqs_queue_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

deny contains f if {
	some queue in tf.resources("aws_sqs_queue")
	test := is.negated(trust.lets_everybody_in(queue, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), queue, ["policy"], _message)
}
