# METADATA
# title: Load balancers refuse ambiguous requests
# description: In the mode monitor, requests that two servers read differently are passed on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#desync-mitigation-mode
# custom:
#   severity: medium
#   resource_types: [aws_alb, aws_elb, aws_lb]
#   aliases: {checkov: [CKV_AWS_328]}
#   remediation:
#     safe: false
#     summary: Set desync_mitigation_mode to defensive; count the refused requests first.
package policies.aws.elb.desync_mitigated

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_alb", "aws_elb", "aws_lb"}
	some balancer in tf.resources(type)
	test := is.equals_given(balancer, ["desync_mitigation_mode"], {"defensive", "strictest"}, "defensive")
	f := finding.unless(test, rego.metadata.chain(), balancer, ["desync_mitigation_mode"], "desync_mitigation_mode is {value}: set it to defensive or strictest")
}
