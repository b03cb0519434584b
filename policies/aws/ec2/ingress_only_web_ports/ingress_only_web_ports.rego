# METADATA
# title: Only web ports are open to the world
# description: A list of what may be public is shorter, and stays right longer, than a list of what may not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   severity: low
#   resource_types:
#     - aws_default_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   implied_by: [aws.ec2.ingress_all_ports_closed, aws.ec2.ingress_admin_ports_closed, aws.ec2.ingress_cleartext_closed, aws.ec2.ingress_mail_relay_closed, aws.ec2.ingress_rdp_closed, aws.ec2.ingress_ssh_closed]
#   remediation:
#     safe: false
#     summary: Publish 443 on a load balancer and let in its security group; the parameter public_ports names other public ports.
package policies.aws.ec2.ingress_only_web_ports

import data.lib.finding
import data.lib.is
import data.lib.net
import data.lib.tf

# Whether everything is open is the question of another policy.
_has_ports(rule) := is.any_of([
	is.matches(rule, ["protocol"], `^(?i:tcp|udp|6|17)$`),
	is.matches(rule, ["ip_protocol"], `^(?i:tcp|udp|6|17)$`),
])

_is_public(rule) := is.any_of({_is_only(rule, port) | some port in _public})

_is_only(rule, port) := is.all_of([is.equals(rule, ["from_port"], port), is.equals(rule, ["to_port"], port)])

_public := tf.parameter("public_ports", [80, 443])

deny contains f if {
	some opening in net.openings
	test := is.any_of([is.negated(opening.world), is.negated(_has_ports(opening.rule)), _is_public(opening.rule)])
	made := finding.unless(test, rego.metadata.chain(), opening.rule, opening.path, "ports other than those for the web are open to {value}: put a load balancer in front, or let in the networks that need them")
	f := finding.keyed(made, net.key(opening, net.span(opening.rule)))
}
