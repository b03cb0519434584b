# METADATA
# title: SSH and RDP of Lightsail machines are not open to the world
# description: Every address on the internet is tried for weak keys and passwords within minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html
# custom:
#   severity: high
#   resource_types: [aws_lightsail_instance_public_ports]
#   remediation:
#     safe: false
#     summary: Name the addresses that need it in cidrs.
package policies.aws.lightsail.admin_ports_closed

import data.lib.finding
import data.lib.is
import data.lib.net
import data.lib.tf

deny contains f if {
	some firewall in tf.resources("aws_lightsail_instance_public_ports")
	some opening in tf.blocks(firewall, ["port_info"])
	world := is.any_of([is.negated(is.written(opening, ["cidrs"])), net.holds_internet(opening, ["cidrs"])])
	test := is.negated(is.all_of([world, net.reaches(opening, {"tcp"}, {22, 3389})]))
	f := finding.unless(test, rego.metadata.chain(), opening, ["cidrs"], "SSH or RDP is open to {value}: name the addresses that need it")
}
