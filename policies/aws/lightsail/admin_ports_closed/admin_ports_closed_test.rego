package policies.aws.lightsail.admin_ports_closed_test

import data.lib.testing
import data.policies.aws.lightsail.admin_ports_closed

test_fails_where_the_world_may_enter if {
	firewall := _firewall({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidrs": ["0.0.0.0/0"]}]})
	admin_ports_closed.deny == {testing.failure(_id, firewall, ["port_info", 0, "cidrs"], _message)} with input as testing.document([firewall])
}

test_fails_where_nobody_named_networks if {
	firewall := testing.unset(_firewall({"port_info": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389}]}), {"port_info": [{"cidrs": true}]})
	admin_ports_closed.deny == {testing.failure(_id, firewall, ["port_info", 0, "cidrs"], _message)} with input as testing.document([firewall])
}

test_passes_where_a_network_is_named if {
	firewall := _firewall({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidrs": ["198.51.100.0/24"]}]})
	admin_ports_closed.deny == set() with input as testing.document([firewall])
}

test_passes_where_HTTPS_alone_is_open if {
	firewall := _firewall({"port_info": [{"protocol": "tcp", "from_port": 443, "to_port": 443}]})
	admin_ports_closed.deny == set() with input as testing.document([firewall])
}

test_undetermined_where_they_are_decided_at_apply if {
	firewall := testing.unknown(_firewall({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22}]}), {"port_info": [{"cidrs": true}]})
	admin_ports_closed.deny == {testing.doubt(_id, firewall, ["port_info", 0, "cidrs"], _message)} with input as testing.document([firewall])
}

_id := "aws.lightsail.admin_ports_closed"

_message := "SSH or RDP is open to {value}: name the addresses that need it"

_firewall(values) := testing.resource("aws_lightsail_instance_public_ports", "own", values)
