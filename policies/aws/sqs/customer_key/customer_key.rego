# METADATA
# title: Queues that name a key name one of their own
# description: >-
#   Other services of AWS cannot use the key that AWS manages, and nobody can limit or revoke it; with a customer key
#   both are possible.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
# custom:
#   severity: low
#   resource_types: [aws_sqs_queue]
#   aliases: {checkov: [CKV2_AWS_73], trivy: [AWS-0135]}
#   remediation:
#     safe: false
#     summary: Set kms_master_key_id to a customer key that the service may use.
package policies.aws.sqs.customer_key

import data.lib.finding
import data.lib.is
import data.lib.keys
import data.lib.tf

deny contains f if {
	some queue in tf.resources("aws_sqs_queue")
	test := is.any_of([is.negated(is.written(queue, ["kms_master_key_id"])), keys.is_customer_key(queue, ["kms_master_key_id"])])
	f := finding.unless(test, rego.metadata.chain(), queue, ["kms_master_key_id"], "kms_master_key_id is {value}: name a customer key")
}
