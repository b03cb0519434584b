# METADATA
# title: Load balancers speak TLS 1.2 or newer
# description: TLS 1.0 and 1.1 can be attacked; AWS still speaks them where nobody chose a policy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
# custom:
#   severity: medium
#   resource_types: [aws_alb_listener, aws_lb_listener]
#   aliases: {checkov: [CKV2_AWS_74, CKV_AWS_103], trivy: [AWS-0047]}
#   remediation:
#     safe: false
#     summary: Choose a policy with TLS 1.2 as the oldest, such as ELBSecurityPolicy-TLS13-1-2-2021-06.
package policies.aws.elb.tls_policy

import data.lib.finding
import data.lib.is
import data.lib.tf

# Without a policy the API takes ELBSecurityPolicy-2016-08.
deny contains f if {
	some type in {"aws_alb_listener", "aws_lb_listener"}
	some listener in tf.resources(type)
	test := is.any_of([
		is.negated(is.one_of(listener, ["protocol"], {"HTTPS", "TLS"})),
		is.all_of([is.written(listener, ["ssl_policy"]), is.matches(listener, ["ssl_policy"], `^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-`)]),
	])
	f := finding.unless(test, rego.metadata.chain(), listener, ["ssl_policy"], "ssl_policy is {value}: set it to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one")
}
