# METADATA
# title: Load balancers spread requests over all zones
# description: Without it, the machines of the smallest zone get as many requests as those of the largest.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html
# custom:
#   severity: low
#   resource_types: [aws_alb, aws_elb, aws_lb]
#   aliases: {checkov: [CKV_AWS_138, CKV_AWS_152]}
#   remediation:
#     safe: true
#     summary: Set it to true; traffic between zones costs.
package policies.aws.elb.cross_zone

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "spreading over zones is {value}: set it to true"

deny contains f if {
	some type in {"aws_alb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.any_of([
		is.equals_or(balancer, ["enable_cross_zone_load_balancing"], true, false),
		is.equals_or(balancer, ["load_balancer_type"], "application", "application"),
	])
	f := finding.unless(test, rego.metadata.chain(), balancer, ["enable_cross_zone_load_balancing"], _message)
}

deny contains f if {
	some balancer in tf.resources("aws_elb")
	test := is.equals_or(balancer, ["cross_zone_load_balancing"], true, true)
	f := finding.unless(test, rego.metadata.chain(), balancer, ["cross_zone_load_balancing"], _message)
}
