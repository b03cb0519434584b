package policies.aws.ec2.ingress_cleartext_closed_test

import data.lib.finding
import data.lib.testing
import data.policies.aws.ec2.ingress_cleartext_closed

test_fails_for_a_block_of_a_group if {
	group := _group([object.union(_open, {"cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"]})])
	made := finding.keyed(testing.failure(_id, group, ["ingress", 0, "cidr_blocks"], _message), "tcp/cleartext/0.0.0.0/0")
	ingress_cleartext_closed.deny == {made} with input as testing.document([group])
}

test_fails_for_a_rule_of_its_own_over_IPv6 if {
	rule := testing.resource("aws_vpc_security_group_ingress_rule", "own", {
		"cidr_ipv6": "::/0",
		"ip_protocol": "tcp",
		"from_port": 23,
		"to_port": 23,
	})
	made := finding.keyed(testing.failure(_id, rule, ["cidr_ipv6"], _message), "tcp/cleartext/::/0")
	ingress_cleartext_closed.deny == {made} with input as testing.document([rule])
}

test_passes_where_the_world_reaches_only_https if {
	rule := {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}
	ingress_cleartext_closed.deny == set() with input as testing.document([_group([rule])])
}

test_passes_where_only_some_addresses_are_let_in if {
	group := _group([object.union(_open, {"cidr_blocks": ["198.51.100.0/24"]})])
	ingress_cleartext_closed.deny == set() with input as testing.document([group])
}

test_undetermined_where_the_addresses_are_decided_at_apply if {
	group := testing.unknown(_group([object.union(_open, {"cidr_blocks": [null]})]), {"ingress": [{"cidr_blocks": [true]}]})
	made := finding.keyed(testing.doubt(_id, group, ["ingress", 0, "cidr_blocks"], _message), "tcp/cleartext/")
	ingress_cleartext_closed.deny == {made} with input as testing.document([group])
}

_id := "aws.ec2.ingress_cleartext_closed"

_message := "a protocol without encryption is open to {value}: use its successor with TLS or SSH, or let in the networks that need it"

_open := {"protocol": "tcp", "from_port": 23, "to_port": 23}

_group(ingress) := testing.resource("aws_security_group", "own", {"ingress": ingress})
