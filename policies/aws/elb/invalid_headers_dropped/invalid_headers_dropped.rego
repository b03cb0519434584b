# METADATA
# title: Load balancers drop invalid headers
# description: Headers that two servers read differently are how requests are smuggled past the first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   severity: medium
#   resource_types: [aws_alb, aws_lb]
#   aliases: {checkov: [CKV_AWS_131], trivy: [AWS-0052], kics: [6e3fd2ed-5c83-4c68-9679-7700d224d379]}
#   remediation:
#     safe: false
#     summary: Set drop_invalid_header_fields to true; clients that send odd header names lose those.
package policies.aws.elb.invalid_headers_dropped

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_alb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.any_of([
		is.equals_or(balancer, ["drop_invalid_header_fields"], true, false),
		is.negated(is.equals_or(balancer, ["load_balancer_type"], "application", "application")),
	])
	f := finding.unless(test, rego.metadata.chain(), balancer, ["drop_invalid_header_fields"], "drop_invalid_header_fields is {value}: set it to true")
}
