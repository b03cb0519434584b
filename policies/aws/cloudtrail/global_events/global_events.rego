# METADATA
# title: Trails record global services
# description: >-
#   Changes of IAM, STS and CloudFront are events of global services; a trail without them misses who got which
#   rights.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
# custom:
#   severity: low
#   resource_types: [aws_cloudtrail]
#   remediation:
#     safe: true
#     summary: Leave include_global_service_events out or set it to true.
package policies.aws.cloudtrail.global_events

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.any_of([is.equals_or(trail, ["include_global_service_events"], true, true), is.equals(trail, ["enable_logging"], false)])
	f := finding.unless(test, rego.metadata.chain(), trail, ["include_global_service_events"], "include_global_service_events is {value}: set it to true")
}
