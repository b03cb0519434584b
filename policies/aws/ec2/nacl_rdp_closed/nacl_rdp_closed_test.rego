package policies.aws.ec2.nacl_rdp_closed_test

import data.lib.finding
import data.lib.testing
import data.policies.aws.ec2.nacl_rdp_closed

test_fails_for_a_block_of_a_list if {
	list := _list([_block])
	made := finding.keyed(testing.failure(_id, list, ["ingress", 0, "cidr_block"], _message), "3389/0.0.0.0/0")
	nacl_rdp_closed.deny == {made} with input as testing.document([list])
}

test_fails_for_a_rule_of_its_own if {
	values := {"rule_number": 100, "rule_action": "allow", "protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0"}
	rule := testing.resource("aws_network_acl_rule", "own", values)
	made := finding.keyed(testing.failure(_id, rule, ["ipv6_cidr_block"], _message), "3389/::/0")
	nacl_rdp_closed.deny == {made} with input as testing.document([rule])
}

test_passes_where_an_earlier_rule_denies_it if {
	denied := object.union(_block, {"rule_no": 90, "action": "deny"})
	nacl_rdp_closed.deny == set() with input as testing.document([_list([_block, denied])])
}

test_passes_where_only_one_network_is_let_in if {
	nacl_rdp_closed.deny == set() with input as testing.document([_list([object.union(_block, {"cidr_block": "10.0.0.0/8"})])])
}

test_undetermined_where_the_addresses_are_decided_at_apply if {
	list := testing.unknown(_list([object.union(_block, {"cidr_block": null})]), {"ingress": [{"cidr_block": true}]})
	made := finding.keyed(testing.doubt(_id, list, ["ingress", 0, "cidr_block"], _message), "3389/")
	nacl_rdp_closed.deny == {made} with input as testing.document([list])
}

_id := "aws.ec2.nacl_rdp_closed"

_message := "the list lets RDP (3389) in from {value}: let in the networks that need it"

_block := {"rule_no": 100, "action": "allow", "protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0"}

_list(ingress) := testing.resource("aws_network_acl", "own", {"ingress": ingress})
