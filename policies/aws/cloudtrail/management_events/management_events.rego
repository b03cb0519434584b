# METADATA
# title: Trails record management events
# description: Management events tell who made, changed and deleted what; a trail of data events alone misses them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudtrail]
#   remediation:
#     safe: true
#     summary: Leave include_management_events out or set it to true.
package policies.aws.cloudtrail.management_events

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	some selector in tf.blocks(trail, ["event_selector"])
	test := is.equals_or(selector, ["include_management_events"], true, true)
	f := finding.unless(test, rego.metadata.chain(), selector, ["include_management_events"], "include_management_events is {value}: set it to true")
}
