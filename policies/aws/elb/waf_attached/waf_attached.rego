# METADATA
# title: Public load balancers stand behind a firewall for the web
# description: A web application finds its attackers within minutes; the firewall stops the known ones.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html
# custom:
#   severity: medium
#   resource_types: [aws_alb, aws_lb]
#   aliases: {checkov: [CKV2_AWS_28], kics: [0afa6ab8-a047-48cf-be07-93a2f8c34cf7]}
#   remediation:
#     safe: false
#     summary: Add an aws_wafv2_web_acl_association; count first what its rules would block.
package policies.aws.elb.waf_attached

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_alb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.any_of([
		is.related(balancer, "aws_wafv2_web_acl_association.resource_arn"),
		is.related(balancer, "aws_wafregional_web_acl_association.resource_arn"),
		is.equals_or(balancer, ["internal"], true, false),
		is.negated(is.equals_or(balancer, ["load_balancer_type"], "application", "application")),
	])
	f := finding.unless(test, rego.metadata.chain(), balancer, [], "no firewall for the web stands before this public load balancer: add an aws_wafv2_web_acl_association")
}
