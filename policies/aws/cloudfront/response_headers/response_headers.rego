# METADATA
# title: Distributions send security headers
# description: Headers such as Strict-Transport-Security tell browsers to refuse what attackers try.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html
# custom:
#   severity: low
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV2_AWS_32]}
#   remediation:
#     safe: false
#     summary: Name a response headers policy; AWS has a ready one called SecurityHeadersPolicy.
package policies.aws.cloudfront.response_headers

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.any_of({is.present(behavior, ["response_headers_policy_id"]) | some behavior in tf.blocks(distribution, ["default_cache_behavior"])})
	f := finding.unless(test, rego.metadata.chain(), distribution, ["default_cache_behavior", 0, "response_headers_policy_id"], "response_headers_policy_id is {value}: name a policy, for instance AWS's SecurityHeadersPolicy")
}
