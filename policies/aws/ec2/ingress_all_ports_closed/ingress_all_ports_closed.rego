# METADATA
# title: Security groups do not let everything in
# description: A group that lets the world reach every port protects nothing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: critical
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases: {checkov: [CKV_AWS_277]}
#   remediation:
#     safe: false
#     summary: Name the ports the world needs, usually 443, or the addresses that need the rest.
package policies.aws.ec2.ingress_all_ports_closed

import data.lib.finding
import data.lib.is
import data.lib.net

deny contains f if {
	some opening in net.openings
	test := is.negated(is.all_of([opening.world, net.reaches_all(opening.rule)]))
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "all ports are open to {value}: name the ports the world needs, or the addresses that need the rest")
	f := finding.keyed(made, net.key(opening, "all"))
}
