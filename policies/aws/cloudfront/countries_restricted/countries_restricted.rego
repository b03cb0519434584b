# METADATA
# title: Distributions serve named countries alone
# description: A shop that delivers to three countries need not answer the rest of the world.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html
# custom:
#   severity: low
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_374]}
#   remediation:
#     safe: false
#     summary: Set restriction_type to whitelist with the countries you serve.
package policies.aws.cloudfront.countries_restricted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.one_of(distribution, ["restrictions", 0, "geo_restriction", 0, "restriction_type"], {"blacklist", "whitelist"})
	f := finding.unless(test, rego.metadata.chain(), distribution, ["restrictions", 0, "geo_restriction", 0, "restriction_type"], "restriction_type is {value}: set it to whitelist with the countries you serve")
}
