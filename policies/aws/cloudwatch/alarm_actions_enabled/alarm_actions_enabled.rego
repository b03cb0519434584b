# METADATA
# title: Alarms tell somebody
# description: An alarm whose actions are switched off turns red on a page that nobody looks at.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
# custom:
#   severity: low
#   resource_types: [aws_cloudwatch_metric_alarm]
#   aliases: {checkov: [CKV_AWS_319]}
#   remediation:
#     safe: true
#     summary: Leave actions_enabled out or set it to true.
package policies.aws.cloudwatch.alarm_actions_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some alarm in tf.resources("aws_cloudwatch_metric_alarm")
	test := is.equals_or(alarm, ["actions_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), alarm, ["actions_enabled"], "actions_enabled is {value}: set it to true")
}
