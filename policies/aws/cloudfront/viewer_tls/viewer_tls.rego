# METADATA
# title: Distributions speak TLS 1.2 or newer
# description: TLS 1.0 and 1.1 can be attacked; the certificate of CloudFront itself brings them along.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_174], trivy: [AWS-0013], kics: [00e5e55e-c2ff-46b3-a757-a7a1cd802456]}
#   remediation:
#     safe: false
#     summary: Use a certificate of yours and set minimum_protocol_version to TLSv1.2_2021.
package policies.aws.cloudfront.viewer_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.all_of([
		is.matches(distribution, ["viewer_certificate", 0, "minimum_protocol_version"], `^TLSv1[.][23]`),
		is.negated(is.equals(distribution, ["viewer_certificate", 0, "cloudfront_default_certificate"], true)),
	])
	f := finding.unless(test, rego.metadata.chain(), distribution, ["viewer_certificate", 0, "minimum_protocol_version"], "minimum_protocol_version is {value}: set it to TLSv1.2_2021, with a certificate of yours")
}
