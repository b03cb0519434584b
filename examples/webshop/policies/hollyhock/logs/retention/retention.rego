# METADATA
# title: Logs are kept long enough
# description: A break-in is noticed weeks later; without the logs of those weeks nobody can say what was taken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudwatch_log_group]
#   remediation:
#     safe: true
#     summary: Raise retention_in_days; 0 keeps logs for ever.
package policies.hollyhock.logs.retention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_cloudwatch_log_group")
	kept_for_ever := is.equals_or(group, ["retention_in_days"], 0, 0)
	long_enough := is.at_least(group, ["retention_in_days"], _days)
	message := sprintf("logs are kept for {value} days: keep them for %d days or more", [_days])
	f := finding.unless(is.any_of([kept_for_ever, long_enough]), rego.metadata.chain(), group, ["retention_in_days"], message)
}

_days := tf.parameter("log_retention_days", 90)
