package policies.aws.ec2.ingress_all_ports_closed_test

import data.lib.finding
import data.lib.testing
import data.policies.aws.ec2.ingress_all_ports_closed

test_fails_for_a_block_of_a_group if {
	group := _group("aws_security_group", [object.union(_open, {"cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"]})])
	made := finding.keyed(testing.failure(_id, group, ["ingress", 0, "cidr_blocks"], _message), "all/0.0.0.0/0")
	ingress_all_ports_closed.deny == {made} with input as testing.document([group])
}

test_fails_for_the_default_group_and_both_halves_of_the_internet if {
	group := _group("aws_default_security_group", [object.union(_open, {"ipv6_cidr_blocks": ["::/1", "8000::/1"]})])
	made := finding.keyed(testing.failure(_id, group, ["ingress", 0, "ipv6_cidr_blocks"], _message), "all/::/1,8000::/1")
	ingress_all_ports_closed.deny == {made} with input as testing.document([group])
}

test_fails_for_a_rule_of_its_own if {
	rule := _rule(object.union(_open, {"type": "ingress", "cidr_blocks": ["0.0.0.0/0"]}))
	made := finding.keyed(testing.failure(_id, rule, ["cidr_blocks"], _message), "all/0.0.0.0/0")
	ingress_all_ports_closed.deny == {made} with input as testing.document([rule])
}

test_fails_for_an_ingress_rule if {
	rule := testing.resource("aws_vpc_security_group_ingress_rule", "own", {
		"cidr_ipv6": "::/0",
		"ip_protocol": _open.protocol,
		"from_port": _open.from_port,
		"to_port": _open.to_port,
	})
	made := finding.keyed(testing.failure(_id, rule, ["cidr_ipv6"], _message), "all/::/0")
	ingress_all_ports_closed.deny == {made} with input as testing.document([rule])
}

test_passes_where_the_world_reaches_only_https if {
	rule := {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}
	ingress_all_ports_closed.deny == set() with input as testing.document([_group("aws_security_group", [rule])])
}

test_passes_where_only_some_addresses_are_let_in if {
	group := _group("aws_security_group", [object.union(_open, {"cidr_blocks": ["198.51.100.0/24"]})])
	ingress_all_ports_closed.deny == set() with input as testing.document([group])
}

test_passes_where_the_rule_is_for_egress if {
	rule := _rule(object.union(_open, {"type": "egress", "cidr_blocks": ["0.0.0.0/0"]}))
	ingress_all_ports_closed.deny == set() with input as testing.document([rule])
}

test_undetermined_where_the_addresses_are_decided_at_apply if {
	group := testing.unknown(
		_group("aws_security_group", [object.union(_open, {"cidr_blocks": [null]})]),
		{"ingress": [{"cidr_blocks": [true]}]},
	)
	made := finding.keyed(testing.doubt(_id, group, ["ingress", 0, "cidr_blocks"], _message), "all/")
	ingress_all_ports_closed.deny == {made} with input as testing.document([group])
}

_id := "aws.ec2.ingress_all_ports_closed"

_message := "all ports are open to {value}: name the ports the world needs, or the addresses that need the rest"

_open := {"protocol": "-1", "from_port": 0, "to_port": 0}

_group(type, ingress) := testing.resource(type, "own", {"ingress": ingress})

_rule(values) := testing.resource("aws_security_group_rule", "own", values)
