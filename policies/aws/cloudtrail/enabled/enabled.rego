# METADATA
# title: Trails record
# description: A trail that is switched off records nothing, and nobody notices until it is needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html
# custom:
#   severity: high
#   resource_types: [aws_cloudtrail]
#   aliases: {checkov: [CKV_AWS_251], kics: [4bb76f17-3d63-4529-bdca-2b454529d774]}
#   remediation:
#     safe: true
#     summary: Leave enable_logging out or set it to true.
package policies.aws.cloudtrail.enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.equals_or(trail, ["enable_logging"], true, true)
	f := finding.unless(test, rego.metadata.chain(), trail, ["enable_logging"], "enable_logging is {value}: set it to true")
}
