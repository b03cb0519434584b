# METADATA
# title: Schedules are encrypted with a key of their own
# description: >-
#   A schedule holds the input of what it starts; with a customer key that can be revoked and is seen in the trail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html
# custom:
#   severity: low
#   resource_types: [aws_scheduler_schedule]
#   aliases: {checkov: [CKV_AWS_297]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn to a customer key that the service may use.
package policies.aws.scheduler.customer_key

import data.lib.finding
import data.lib.keys
import data.lib.tf

deny contains f if {
	some schedule in tf.resources("aws_scheduler_schedule")
	test := keys.is_customer_key(schedule, ["kms_key_arn"])
	f := finding.unless(test, rego.metadata.chain(), schedule, ["kms_key_arn"], "kms_key_arn is {value}: name a customer key")
}
