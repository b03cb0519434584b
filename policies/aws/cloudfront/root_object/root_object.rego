# METADATA
# title: Distributions name what they show at the root
# description: Without it, a request for the root may list what the origin holds.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html
# custom:
#   severity: low
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_305]}
#   remediation:
#     safe: true
#     summary: Name a page in default_root_object; an API has none and may waive this.
package policies.aws.cloudfront.root_object

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.present(distribution, ["default_root_object"])
	f := finding.unless(test, rego.metadata.chain(), distribution, ["default_root_object"], "default_root_object is {value}: name a page, such as index.html")
}
