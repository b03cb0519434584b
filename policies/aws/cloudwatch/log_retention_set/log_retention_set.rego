# METADATA
# title: Log groups do not keep logs for ever
# description: >-
#   Logs that nobody ever deletes cost more every month, and hold personal data long after its purpose has gone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   severity: low
#   resource_types: [aws_cloudwatch_log_group]
#   enforcement: advisory
#   aliases: {checkov: [CKV_AWS_66], kics: [ef0b316a-211e-42f1-888e-64efe172b755]}
#   remediation:
#     safe: false
#     summary: Set retention_in_days; what is older is deleted.
package policies.aws.cloudwatch.log_retention_set

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_cloudwatch_log_group")
	test := is.negated(is.equals_or(group, ["retention_in_days"], 0, 0))
	f := finding.unless(test, rego.metadata.chain(), group, ["retention_in_days"], "retention_in_days is {value}, so logs are kept for ever: say how long")
}
