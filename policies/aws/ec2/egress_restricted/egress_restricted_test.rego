package policies.aws.ec2.egress_restricted_test

import data.lib.testing
import data.policies.aws.ec2.egress_restricted

test_fails_for_a_block_of_a_group if {
	group := _group({"egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]})
	egress_restricted.deny == {testing.failure(_id, group, ["egress", 0, "cidr_blocks"], _message)} with input as testing.document([group])
}

test_fails_for_a_rule_of_its_own if {
	rule := _rule({"type": "egress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]})
	egress_restricted.deny == {testing.failure(_id, rule, ["cidr_blocks"], _message)} with input as testing.document([rule])
}

test_fails_for_an_egress_rule if {
	own := _own({"ip_protocol": "-1", "cidr_ipv6": "::/0"})
	egress_restricted.deny == {testing.failure(_id, own, ["cidr_ipv6"], _message)} with input as testing.document([own])
}

test_fails_where_all_ports_of_TCP_are_named if {
	own := _own({"ip_protocol": "tcp", "from_port": 0, "to_port": 65535, "cidr_ipv4": "0.0.0.0/0"})
	egress_restricted.deny == {testing.failure(_id, own, ["cidr_ipv4"], _message)} with input as testing.document([own])
}

test_passes_where_one_port_is_open if {
	group := _group({"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]})
	own := _own({"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"})
	egress_restricted.deny == set() with input as testing.document([group, own])
}

test_passes_where_the_rule_is_for_ingress if {
	rule := _rule({"type": "ingress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]})
	egress_restricted.deny == set() with input as testing.document([rule])
}

test_passes_where_nobody_wrote_a_rule if {
	group := testing.unset(_group({}), {"egress": true})
	egress_restricted.deny == set() with input as testing.document([group])
}

test_undetermined_where_the_addresses_are_decided_at_apply if {
	own := testing.unknown(_own({"ip_protocol": "-1"}), {"cidr_ipv4": true})
	egress_restricted.deny == {testing.doubt(_id, own, ["cidr_ipv4"], _message)} with input as testing.document([own])
}

_id := "aws.ec2.egress_restricted"

_message := "everything is let out to {value}: name the ports and addresses the machines need, usually 443"

_group(values) := testing.resource("aws_security_group", "own", values)

_rule(values) := testing.resource("aws_security_group_rule", "own", values)

_own(values) := testing.resource("aws_vpc_security_group_egress_rule", "own", values)
