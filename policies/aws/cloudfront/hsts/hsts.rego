# METADATA
# title: Browsers are told to use HTTPS for a year
# description: A browser that was told never sends the first request in the clear, where it can be caught.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
# custom:
#   severity: low
#   resource_types: [aws_cloudfront_response_headers_policy]
#   aliases: {checkov: [CKV_AWS_259]}
#   remediation:
#     safe: false
#     summary: Set access_control_max_age_sec to 31536000, once every subdomain speaks HTTPS.
package policies.aws.cloudfront.hsts

import data.lib.finding
import data.lib.is
import data.lib.tf

_age := ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"]

deny contains f if {
	some policy in tf.resources("aws_cloudfront_response_headers_policy")
	test := is.at_least(policy, _age, 31536000)
	f := finding.unless(test, rego.metadata.chain(), policy, _age, "Strict-Transport-Security holds for {value} seconds: set it to 31536000")
}
