# METADATA
# title: Distributions do not speak plain HTTP
# description: What travels without TLS can be read and changed on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_34], trivy: [AWS-0012], kics: [55af1353-2f62-4fa0-a8e1-a210ca2708f5]}
#   remediation:
#     safe: false
#     summary: Set viewer_protocol_policy to redirect-to-https in every behaviour.
package policies.aws.cloudfront.viewers_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	some path in [["default_cache_behavior"], ["ordered_cache_behavior"]]
	some behavior in tf.blocks(distribution, path)
	test := is.negated(is.equals(behavior, ["viewer_protocol_policy"], "allow-all"))
	f := finding.unless(test, rego.metadata.chain(), behavior, ["viewer_protocol_policy"], "viewer_protocol_policy is {value}: set it to redirect-to-https or https-only")
}
