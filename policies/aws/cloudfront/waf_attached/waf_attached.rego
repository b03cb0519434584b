# METADATA
# title: Distributions stand behind a firewall for the web
# description: >-
#   A site on the internet finds its attackers within minutes; the firewall stops the known ones at the edge.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV_AWS_68], trivy: [AWS-0011], kics: [1419b4c6-6d5c-4534-9cf6-6a5266085333]}
#   remediation:
#     safe: false
#     summary: Name an aws_wafv2_web_acl of scope CLOUDFRONT; count first what its rules would block.
package policies.aws.cloudfront.waf_attached

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	test := is.present(distribution, ["web_acl_id"])
	f := finding.unless(test, rego.metadata.chain(), distribution, ["web_acl_id"], "web_acl_id is {value}: name a web ACL")
}
