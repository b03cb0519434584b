# METADATA
# title: Kafka clusters send the logs of their brokers somewhere
# description: Without the logs of the brokers, failed logins and faults leave no trace.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_msk_cluster]
#   aliases: {checkov: [CKV_AWS_80], trivy: [AWS-0074], kics: [2f56b7ab-7fba-4e93-82f0-247e5ddeb239]}
#   remediation:
#     safe: true
#     summary: Add logging_info with broker_logs to CloudWatch, Firehose or S3.
package policies.aws.msk.logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the logs of the brokers go nowhere: add logging_info"

deny contains f if {
	some cluster in tf.resources("aws_msk_cluster")
	test := is.any_of([
		is.equals(cluster, ["logging_info", 0, "broker_logs", 0, "cloudwatch_logs", 0, "enabled"], true),
		is.equals(cluster, ["logging_info", 0, "broker_logs", 0, "firehose", 0, "enabled"], true),
		is.equals(cluster, ["logging_info", 0, "broker_logs", 0, "s3", 0, "enabled"], true),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["logging_info"], _message)
}
