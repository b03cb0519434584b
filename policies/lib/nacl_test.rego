package lib.nacl_test

import data.lib.nacl
import data.lib.testing

test_a_block_lets_the_internet_in if {
	_reached([_block(100, "allow", "0.0.0.0/0")]) == {"yes"}
	_reached([_block(100, "ALLOW", "0.0.0.0/0")]) == {"yes"}
	_reached([_block(100, "allow", "10.0.0.0/8")]) == set()
	_reached([_block(100, "deny", "0.0.0.0/0")]) == set()
}

test_an_earlier_rule_decides if {
	_reached([_block(200, "allow", "0.0.0.0/0"), _block(100, "deny", "0.0.0.0/0")]) == {"no"}
	_reached([_block(100, "allow", "0.0.0.0/0"), _block(200, "deny", "0.0.0.0/0")]) == {"yes"}
	_reached([_block(200, "allow", "0.0.0.0/0"), _block(100, "deny", "198.51.100.0/24")]) == {"yes"}
	_reached([_block(200, "allow", "0.0.0.0/0"), object.union(_block(100, "deny", "0.0.0.0/0"), {"from_port": 80, "to_port": 80})]) == {"yes"}
}

test_rules_of_their_own_are_tried_with_the_others_of_the_list if {
	list := _list([])
	open := _rule("open", {"rule_number": 200, "rule_action": "allow", "egress": false})
	shut := _rule("shut", {"rule_number": 100, "rule_action": "deny", "egress": null})
	outbound := _rule("outbound", {"rule_number": 90, "rule_action": "deny", "egress": true})
	linked := testing.related([list, open, shut], [_link(open, list), _link(shut, list)])
	{nacl.reaches(opening, "tcp", 22) | some opening in nacl.openings} == {"no"} with input as linked
	input_ := testing.related([list, open, outbound], [_link(open, list), _link(outbound, list)])
	{nacl.reaches(opening, "tcp", 22) | some opening in nacl.openings} == {"yes"} with input as input_
}

test_all_ports if {
	everything := object.union(_block(100, "allow", "0.0.0.0/0"), {"protocol": "-1", "from_port": 0, "to_port": 0})
	_all_reached([everything]) == {"yes"}
	_all_reached([_block(100, "allow", "0.0.0.0/0")]) == {"no"}
	_all_reached([everything, _block(90, "deny", "0.0.0.0/0")]) == {"yes"}
	_all_reached([everything, object.union(everything, {"rule_no": 90, "action": "deny"})]) == {"no"}
}

test_what_is_decided_at_apply_is_unknown if {
	unnumbered := testing.unknown(_list([_block(null, "allow", "0.0.0.0/0"), _block(100, "deny", "0.0.0.0/0")]), {"ingress": [{"rule_no": true}]})
	{nacl.reaches(opening, "tcp", 22) | some opening in nacl.openings} == {"unknown"} with input as testing.document([unnumbered])
	address := testing.unknown(_list([_block(100, "allow", null)]), {"ingress": [{"cidr_block": true}]})
	{nacl.reaches(opening, "tcp", 22) | some opening in nacl.openings} == {"unknown"} with input as testing.document([address])
}

test_a_key_names_ports_and_addresses if {
	{nacl.key(opening, "22") | some opening in nacl.openings} == {"22/0.0.0.0/0"} with input as testing.document([_list([_block(100, "allow", "0.0.0.0/0")])])
}

_reached(blocks) := answers if {
	answers := {nacl.reaches(opening, "tcp", 22) | some opening in nacl.openings} with input as testing.document([_list(blocks)])
}

_all_reached(blocks) := answers if {
	answers := {nacl.reaches_all(opening) | some opening in nacl.openings} with input as testing.document([_list(blocks)])
}

_block(number, action, cidr) := {
	"rule_no": number,
	"action": action,
	"protocol": "tcp",
	"from_port": 22,
	"to_port": 22,
	"cidr_block": cidr,
}

_list(blocks) := testing.resource("aws_network_acl", "main", {"ingress": blocks})

_rule(name, values) := testing.resource("aws_network_acl_rule", name, object.union(values, {
	"protocol": "tcp",
	"from_port": 22,
	"to_port": 22,
	"cidr_block": "0.0.0.0/0",
}))

_link(rule, list) := testing.link(rule, "network_acl_id", list)
