# METADATA
# title: Distributions show a certificate of yours
# description: With the certificate of CloudFront a site has no name of its own, and no say in the oldest TLS version.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
# custom:
#   severity: low
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV2_AWS_42]}
#   remediation:
#     safe: false
#     summary: Ask ACM in us-east-1 for a certificate and name it in acm_certificate_arn.
package policies.aws.cloudfront.certificate_own

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.any_of({is.any_of([is.present(shown, ["acm_certificate_arn"]), is.present(shown, ["iam_certificate_id"])]) |
		some shown in tf.blocks(distribution, ["viewer_certificate"])
	})
	f := finding.unless(test, rego.metadata.chain(), distribution, ["viewer_certificate"], "the certificate is that of CloudFront: name one of yours")
}
