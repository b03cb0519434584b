# METADATA
# title: Trails record every region
# description: Who means harm works in the region nobody watches.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudtrail]
#   aliases: {checkov: [CKV_AWS_67], trivy: [AWS-0014], kics: [8173d5eb-96b5-4aa6-a71b-ecfa153c123d]}
#   remediation:
#     safe: true
#     summary: Set is_multi_region_trail to true.
package policies.aws.cloudtrail.multi_region

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some trail in tf.resources("aws_cloudtrail")
	test := is.equals(trail, ["is_multi_region_trail"], true)
	f := finding.unless(test, rego.metadata.chain(), trail, ["is_multi_region_trail"], "is_multi_region_trail is {value}: set it to true")
}
