# METADATA
# title: Load balancers do not speak plain HTTP
# description: >-
#   What travels without TLS can be read and changed on the way; a listener on HTTP is for redirecting only.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
# custom:
#   severity: high
#   resource_types: [aws_alb_listener, aws_lb_listener]
#   aliases: {checkov: [CKV_AWS_2, CKV_AWS_103], trivy: [AWS-0054]}
#   remediation:
#     safe: false
#     summary: Set protocol to HTTPS with a certificate, or redirect to a listener that does.
package policies.aws.elb.listeners_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_alb_listener", "aws_lb_listener"}
	some listener in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(listener, ["protocol"], {"HTTP"})),
		is.equals(listener, ["default_action", 0, "redirect", 0, "protocol"], "HTTPS"),
	])
	f := finding.unless(test, rego.metadata.chain(), listener, ["protocol"], "protocol is {value}: use HTTPS, or redirect to it")
}
