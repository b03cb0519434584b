# METADATA
# title: Classic load balancers speak TLS 1.2 alone
# description: SSL 3.0, TLS 1.0 and TLS 1.1 can be attacked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html
# custom:
#   severity: medium
#   resource_types: [aws_load_balancer_policy]
#   aliases: {checkov: [CKV_AWS_213], kics: [126c1788-23c2-4a10-906c-ef179f4f96ec]}
#   remediation:
#     safe: false
#     summary: Name ELBSecurityPolicy-TLS-1-2-2017-01, or switch everything older than TLS 1.2 off.
package policies.aws.elb.classic_tls_policy

import data.lib.finding
import data.lib.is
import data.lib.tf

_old := {"Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"}

deny contains f if {
	some policy in tf.resources("aws_load_balancer_policy")
	is.equals(policy, ["policy_type_name"], "SSLNegotiationPolicyType") != "no"
	some attribute in tf.blocks(policy, ["policy_attribute"])
	test := is.all_of([
		is.any_of([is.negated(is.one_of(attribute, ["name"], _old)), is.negated(is.one_of(attribute, ["value"], {"true", true}))]),
		is.any_of([is.negated(is.equals(attribute, ["name"], "Reference-Security-Policy")), is.equals(attribute, ["value"], "ELBSecurityPolicy-TLS-1-2-2017-01")]),
	])
	f := finding.unless(test, rego.metadata.chain(), attribute, ["value"], "the policy allows protocols older than TLS 1.2 ({value}): use ELBSecurityPolicy-TLS-1-2-2017-01")
}
