package lib.nsg_test

import data.lib.nsg
import data.lib.testing

test_a_rule_allows_its_direction_and_protocol if {
	nsg.allows(_rule({}), "inbound", "udp") == "yes"
	nsg.allows(_rule({"protocol": "*"}), "inbound", "udp") == "yes"
	nsg.allows(_rule({"protocol": "Tcp"}), "inbound", "udp") == "no"
	nsg.allows(_rule({"direction": "Outbound"}), "inbound", "udp") == "no"
	nsg.allows(_rule({"access": "Deny"}), "inbound", "udp") == "no"
	nsg.allows(testing.unknown(_rule({}), {"access": true}), "inbound", "udp") == "unknown"
}

test_everybody_is_written_in_many_ways if {
	every everybody in ["*", "Internet", "0.0.0.0/0", "::/0", "128.0.0.0/1"] {
		nsg.from_everybody(_rule({"source_address_prefix": everybody})) == "yes"
		nsg.from_everybody(_rule({"source_address_prefixes": ["10.0.0.0/8", everybody]})) == "yes"
		nsg.to_everybody(_rule({"destination_address_prefix": everybody})) == "yes"
		nsg.to_everybody(_rule({"destination_address_prefixes": [everybody]})) == "yes"
	}
	nsg.from_everybody(_rule({"source_address_prefix": "VirtualNetwork"})) == "no"
	nsg.to_everybody(_rule({"destination_address_prefix": "10.0.0.0/8"})) == "no"
}

_rule(values) := testing.resource("azurerm_network_security_rule", "own", object.union({"access": "Allow", "direction": "Inbound", "protocol": "Udp"}, values))
