# METADATA
# title: Policies of queues name their actions
# description: All actions include those that empty, delete and share the queue.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
# custom:
#   severity: medium
#   resource_types: [aws_sqs_queue_policy, aws_sqs_queue]
#   aliases: {checkov: [CKV_AWS_72], trivy: [AWS-0097], kics: [816ea8cf-d589-442d-a917-2dd0ce0e45e3]}
#   remediation:
#     safe: false
#     summary: Name the actions that senders and receivers need.
package policies.aws.sqs.policy_names_actions

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy allows every action: name those that are needed"

deny contains f if {
	some policy in tf.resources("aws_sqs_queue_policy")
	test := is.negated(trust.allows_every_action(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

deny contains f if {
	some queue in tf.resources("aws_sqs_queue")
	test := is.negated(trust.allows_every_action(queue, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), queue, ["policy"], _message)
}
