# METADATA
# title: Queues are encrypted
# description: A queue with encryption switched off stores messages in the clear until they are taken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
# custom:
#   severity: medium
#   resource_types: [aws_sqs_queue]
#   aliases: {checkov: [CKV_AWS_27], trivy: [AWS-0096], kics: [6e8849c1-3aa7-40e3-9063-b85ee300f29f]}
#   remediation:
#     safe: true
#     summary: Leave sqs_managed_sse_enabled out or set it to true, or set kms_master_key_id.
package policies.aws.sqs.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

# SQS has encrypted new queues by itself since October 2022, unless told not to.
deny contains f if {
	some queue in tf.resources("aws_sqs_queue")
	test := is.any_of([
		is.equals_or(queue, ["sqs_managed_sse_enabled"], true, true),
		is.present(queue, ["kms_master_key_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), queue, ["sqs_managed_sse_enabled"], "sqs_managed_sse_enabled is {value} and there is no key: set it to true")
}
