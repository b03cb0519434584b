# METADATA
# title: Logs are kept for a year
# description: A break-in is often noticed months later; without the logs of those months nobody can say what was taken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   severity: low
#   resource_types: [aws_cloudwatch_log_group]
#   aliases: {checkov: [CKV_AWS_338]}
#   remediation:
#     safe: true
#     summary: Set retention_in_days to 365 or more, or to 0 for ever.
package policies.aws.cloudwatch.log_retention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_cloudwatch_log_group")
	test := is.any_of([is.equals_or(group, ["retention_in_days"], 0, 0), is.at_least(group, ["retention_in_days"], _days)])
	f := finding.unless(test, rego.metadata.chain(), group, ["retention_in_days"], "logs are kept for {value} days: keep them for 365 days or more")
}

_days := tf.parameter("log_retention_days", 365)
