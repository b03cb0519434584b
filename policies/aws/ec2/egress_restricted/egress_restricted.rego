# METADATA
# title: Security groups do not let everything out
# description: >-
#   A machine that may reach every address on every port can send data anywhere and fetch whatever an intruder needs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   severity: low
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_egress_rule
#   aliases: {checkov: [CKV_AWS_382], trivy: [AWS-0104]}
#   remediation:
#     safe: false
#     summary: Name the ports and addresses that are needed; VPC endpoints reach AWS without the internet.
package policies.aws.ec2.egress_restricted

import data.lib.finding
import data.lib.is
import data.lib.net
import data.lib.tf

_message := "everything is let out to {value}: name the ports and addresses the machines need, usually 443"

deny contains f if {
	some type in {"aws_default_security_group", "aws_security_group"}
	some group in tf.resources(type)
	some rule in tf.written_blocks(group, ["egress"])
	some path in [["cidr_blocks"], ["ipv6_cidr_blocks"]]
	test := is.negated(is.all_of([net.holds_internet(rule, path), net.reaches_all(rule)]))
	f := finding.unless(test, rego.metadata.chain(), rule, path, _message)
}

deny contains f if {
	some rule in tf.resources("aws_security_group_rule")
	some path in [["cidr_blocks"], ["ipv6_cidr_blocks"]]
	test := is.negated(is.all_of([is.equals(rule, ["type"], "egress"), net.holds_internet(rule, path), net.reaches_all(rule)]))
	f := finding.unless(test, rego.metadata.chain(), rule, path, _message)
}

deny contains f if {
	some rule in tf.resources("aws_vpc_security_group_egress_rule")
	some path in [["cidr_ipv4"], ["cidr_ipv6"]]
	test := is.negated(is.all_of([net.holds_internet(rule, path), _is_everything(rule)]))
	f := finding.unless(test, rego.metadata.chain(), rule, path, _message)
}

_is_everything(rule) := is.any_of([
	is.one_of(rule, ["ip_protocol"], {"-1", "all"}),
	is.all_of([is.at_most(rule, ["from_port"], 1), is.at_least(rule, ["to_port"], 65535)]),
])
