# METADATA
# title: CloudFront speaks HTTPS with origins
# description: A viewer who sees a lock expects it to hold all the way, not only to the edge.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV2_AWS_72]}
#   remediation:
#     safe: false
#     summary: Set origin_protocol_policy to https-only, once the origin has a certificate.
package policies.aws.cloudfront.origins_https

import data.lib.finding
import data.lib.is
import data.lib.tf

# With match-viewer, origins see plain HTTP only if viewers may use it.
deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	plain := is.any_of({is.equals(behavior, ["viewer_protocol_policy"], "allow-all") | some behavior in _behaviors(distribution)})
	some origin in tf.blocks(distribution, ["origin"])
	some custom in tf.blocks(origin, ["custom_origin_config"])
	test := is.any_of([
		is.equals(custom, ["origin_protocol_policy"], "https-only"),
		is.all_of([is.equals(custom, ["origin_protocol_policy"], "match-viewer"), is.negated(plain)]),
	])
	f := finding.unless(test, rego.metadata.chain(), custom, ["origin_protocol_policy"], "origin_protocol_policy is {value}: set it to https-only")
}

_behaviors(distribution) := array.concat(
	tf.blocks(distribution, ["default_cache_behavior"]),
	tf.blocks(distribution, ["ordered_cache_behavior"]),
)
