# METADATA
# title: Classic load balancers do not speak plain HTTP or TCP
# description: What travels without TLS can be read and changed on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html
# custom:
#   severity: medium
#   resource_types: [aws_elb]
#   aliases: {checkov: [CKV_AWS_376]}
#   remediation:
#     safe: false
#     summary: Set lb_protocol to https or ssl with a certificate, or move to an application load balancer.
package policies.aws.elb.classic_listeners_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some balancer in tf.resources("aws_elb")
	some listener in tf.blocks(balancer, ["listener"])
	test := is.all_of([is.matches(listener, ["lb_protocol"], `^(?i:https|ssl)$`), is.present(listener, ["ssl_certificate_id"])])
	f := finding.unless(test, rego.metadata.chain(), listener, ["lb_protocol"], "lb_protocol is {value}: use https or ssl with a certificate")
}
