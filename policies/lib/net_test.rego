package lib.net_test

import data.lib.net
import data.lib.testing

test_finds_every_opening_of_a_group if {
	group := testing.resource("aws_security_group", "web", {"ingress": [
		{"cidr_blocks": ["0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]},
		{"cidr_blocks": ["10.0.0.0/8"], "ipv6_cidr_blocks": []},
	]})
	_places(testing.document([group])) == {
		["aws_security_group.web", ["ingress", 0], ["cidr_blocks"], "yes"],
		["aws_security_group.web", ["ingress", 0], ["ipv6_cidr_blocks"], "yes"],
	}
}

test_finds_the_openings_of_the_default_group if {
	group := testing.resource("aws_default_security_group", "web", {"ingress": [{"cidr_blocks": ["0.0.0.0/0"]}]})
	_places(testing.document([group])) == {["aws_default_security_group.web", ["ingress", 0], ["cidr_blocks"], "yes"]}
}

test_finds_the_openings_of_rules_of_their_own if {
	rule := testing.resource("aws_security_group_rule", "in", {"type": "ingress", "cidr_blocks": ["0.0.0.0/0"]})
	other := testing.resource("aws_security_group_rule", "out", {"type": "egress", "cidr_blocks": ["0.0.0.0/0"]})
	_places(testing.document([rule, other])) == {["aws_security_group_rule.in", [], ["cidr_blocks"], "yes"]}
}

test_finds_the_openings_of_ingress_rules if {
	four := testing.resource("aws_vpc_security_group_ingress_rule", "four", {"cidr_ipv4": "0.0.0.0/0", "cidr_ipv6": null})
	six := testing.resource("aws_vpc_security_group_ingress_rule", "six", {"cidr_ipv4": null, "cidr_ipv6": "::/0"})
	_places(testing.document([four, six])) == {
		["aws_vpc_security_group_ingress_rule.four", [], ["cidr_ipv4"], "yes"],
		["aws_vpc_security_group_ingress_rule.six", [], ["cidr_ipv6"], "yes"],
	}
}

test_cannot_tell_about_a_rule_whose_direction_or_addresses_are_unknown if {
	rule := testing.resource("aws_security_group_rule", "in", {"cidr_blocks": ["0.0.0.0/0"], "ipv6_cidr_blocks": ["fd00::/8"]})
	input_ := testing.document([testing.unknown(rule, {"type": true})])
	_places(input_) == {["aws_security_group_rule.in", [], ["cidr_blocks"], "unknown"]}
	addresses := testing.unknown(testing.resource("aws_security_group_rule", "in", {"type": "ingress"}), {"cidr_blocks": true})
	_places(testing.document([addresses])) == {["aws_security_group_rule.in", [], ["cidr_blocks"], "unknown"]}
}

test_finds_nothing_where_nobody_wrote_rules if {
	group := testing.unset(testing.resource("aws_security_group", "web", {}), {"ingress": true})
	_places(testing.document([group])) == set()
}

test_cannot_tell_about_rules_that_are_unknown_as_a_whole if {
	group := testing.unknown(testing.resource("aws_security_group", "web", {}), {"ingress": true})
	_places(testing.document([group])) == {
		["aws_security_group.web", ["ingress"], ["cidr_blocks"], "unknown"],
		["aws_security_group.web", ["ingress"], ["ipv6_cidr_blocks"], "unknown"],
	}
}

test_half_the_internet_is_the_internet if {
	every cidr in ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "8000::/1"] {
		net.holds_internet(_rule({"cidr": cidr}), ["cidr"]) == "yes"
	}
	every cidr in ["0.0.0.0/8", "10.0.0.0/10", "::/10", "2001:db8::/32", "10.1.0.0/21"] {
		net.holds_internet(_rule({"cidr": [cidr]}), ["cidr"]) == "no"
	}
}

test_addresses_that_are_partly_unknown_may_hold_the_internet if {
	net.holds_internet(testing.unknown(_rule({"cidr": [null]}), {"cidr": [true]}), ["cidr"]) == "unknown"
	net.holds_internet(testing.unknown(_rule({"cidr": ["::/0", null]}), {"cidr": [false, true]}), ["cidr"]) == "yes"
	net.holds_internet(testing.unknown(_rule({}), {"cidr": true}), ["cidr"]) == "unknown"
}

test_reaches_a_port_in_the_range if {
	every answer, values in {
		"yes": [
			{"protocol": "tcp", "from_port": 22, "to_port": 22},
			{"protocol": "TCP", "from_port": 20, "to_port": 25},
			{"protocol": "6", "from_port": "0", "to_port": "65535"},
			{"protocol": "tcp", "from_port": -1, "to_port": -1},
			{"protocol": "tcp", "from_port": null, "to_port": null},
			{"protocol": "-1", "from_port": 0, "to_port": 0},
			{"protocol": "all"},
		],
		"no": [
			{"protocol": "tcp", "from_port": 23, "to_port": 80},
			{"protocol": "tcp", "from_port": 0, "to_port": 0},
			{"protocol": "udp", "from_port": 22, "to_port": 22},
			{"protocol": "17", "from_port": 22, "to_port": 22},
			{"protocol": "icmp", "from_port": -1, "to_port": -1},
		],
	} {
		every each in values {
			net.reaches(_rule(each), {"tcp"}, {22}) == answer
		}
	}
}

test_reaches_unknown_ports_perhaps if {
	known := {"protocol": "tcp", "from_port": 22, "to_port": 22}
	every name in ["protocol", "from_port", "to_port"] {
		rule := testing.unknown(_rule(object.remove(known, {name})), {name: true})
		net.reaches(rule, {"tcp"}, {22}) == "unknown"
		net.reaches_all(rule) == "unknown"
	}
}

test_reaches_ports_whatever_they_are_where_the_protocol_settles_it if {
	rule := testing.unknown(_rule({"protocol": "icmp"}), {"from_port": true, "to_port": true})
	net.reaches(rule, {"tcp"}, {22}) == "no"
	net.reaches_all(rule) == "no"
}

test_reaches_all_ports if {
	every answer, values in {
		"yes": [
			{"protocol": "-1", "from_port": 0, "to_port": 0},
			{"protocol": "tcp", "from_port": 0, "to_port": 65535},
			{"protocol": "udp", "from_port": 1, "to_port": 65535},
			{"protocol": "tcp", "from_port": -1, "to_port": -1},
		],
		"no": [
			{"protocol": "tcp", "from_port": 1024, "to_port": 65535},
			{"protocol": "icmp", "from_port": -1, "to_port": -1},
		],
	} {
		every each in values {
			net.reaches_all(_rule(each)) == answer
		}
	}
}

test_reads_the_protocol_of_ingress_rules_under_its_own_name if {
	rule := testing.resource("aws_vpc_security_group_ingress_rule", "in", {"ip_protocol": "-1"})
	net.reaches(rule, {"tcp"}, {22}) == "yes"
	net.reaches_all(rule) == "yes"
}

test_an_address_of_which_the_prefix_length_is_known_is_not_the_internet if {
	every answer, suffixes in {"no": {"/32", "/8", "/128", "/2"}, "unknown": {"/0", "/1", "", "2"}} {
		every suffix in suffixes {
			ends := {"prefix": "", "suffix": suffix}
			net.holds_internet(testing.partly_known(_rule({"cidr": [null]}), {"cidr": [true]}, {"cidr": [ends]}), ["cidr"]) == answer
			net.holds_internet(testing.partly_known(_rule({}), {"cidr": true}, {"cidr": ends}), ["cidr"]) == answer
		}
	}
	wide := testing.partly_known(_rule({"cidr": ["0.0.0.0/0", null]}), {"cidr": [false, true]}, {"cidr": [null, {"prefix": "", "suffix": "/32"}]})
	net.holds_internet(wide, ["cidr"]) == "yes"
}

test_makes_keys_of_what_is_wide if {
	opening := {"rule": _rule({"cidr": ["10.0.0.0/8", "0.0.0.0/1", "128.0.0.0/1"]}), "path": ["cidr"]}
	net.key(opening, "tcp/22") == "tcp/22/0.0.0.0/1,128.0.0.0/1"
	net.key({"rule": _rule({}), "path": ["cidr"]}, "tcp/22") == "tcp/22/"
	net.span(_rule({"protocol": "tcp", "from_port": 3000, "to_port": 3400})) == "tcp/3000-3400"
}

_rule(values) := testing.resource("aws_security_group_rule", "in", values)

_places(document) := places if {
	found := net.openings with input as document
	places := {[opening.rule.address, object.get(opening.rule, "at", []), opening.path, opening.world] | some opening in found}
}
