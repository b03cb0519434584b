# METADATA
# title: CloudFront does not speak SSL 3.0 with origins
# description: SSL 3.0 can be broken by whoever listens between the edge and the origin.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV2_AWS_54]}
#   remediation:
#     safe: false
#     summary: Set origin_ssl_protocols to TLSv1.2 alone.
package policies.aws.cloudfront.origins_no_ssl3

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	some origin in tf.blocks(distribution, ["origin"])
	some custom in tf.blocks(origin, ["custom_origin_config"])
	test := is.negated(is.holds_any(custom, ["origin_ssl_protocols"], {"SSLv3"}))
	f := finding.unless(test, rego.metadata.chain(), custom, ["origin_ssl_protocols"], "origin_ssl_protocols is {value}: set it to TLSv1.2 alone")
}
