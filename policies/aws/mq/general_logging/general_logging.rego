# METADATA
# title: Message brokers send their log to CloudWatch
# description: Without the log, faults and failed connections leave no trace.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html
# custom:
#   severity: low
#   resource_types: [aws_mq_broker]
#   aliases: {checkov: [CKV_AWS_48], trivy: [AWS-0071], kics: [31245f98-a6a9-4182-9fc1-45482b9d030a]}
#   remediation:
#     safe: true
#     summary: Add a logs block with general = true.
package policies.aws.mq.general_logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "general is {value}: set it to true"

_path := ["logs", 0, "general"]

deny contains f if {
	some broker in tf.resources("aws_mq_broker")
	test := is.equals_or(broker, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), broker, _path, _message)
}
