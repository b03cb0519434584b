# METADATA
# title: Load balancers are protected from deletion
# description: A load balancer deleted by mistake takes its name and every service behind it along.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#deletion-protection
# custom:
#   severity: low
#   resource_types: [aws_alb, aws_lb]
#   aliases: {checkov: [CKV_AWS_150], kics: [afecd1f1-6378-4f7e-bb3b-60c35801fdd4]}
#   remediation:
#     safe: true
#     summary: Set enable_deletion_protection to true; to delete it, switch that off first.
package policies.aws.elb.deletion_protected

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_alb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.equals_or(balancer, ["enable_deletion_protection"], true, false)
	f := finding.unless(test, rego.metadata.chain(), balancer, ["enable_deletion_protection"], "enable_deletion_protection is {value}: set it to true")
}
