package policies.aws.ec2.default_group_closed_test

import data.lib.testing
import data.policies.aws.ec2.default_group_closed

test_fails_where_nobody_emptied_the_group if {
	network := _network({})
	default_group_closed.deny == {testing.failure(_id, network, [], _message)} with input as testing.document([network])
}

test_fails_where_the_group_of_the_network_has_a_rule if {
	network := _network({})
	group := _group({"ingress": [{"protocol": "-1"}]})
	default_group_closed.deny == {testing.failure(_id, network, [], _message)} with input as testing.related([network, group], [testing.link(group, "vpc_id", network)])
}

test_fails_where_a_rule_of_its_own_refers_to_the_group if {
	network := _network({})
	group := _group({})
	rule := _rule({})
	made := testing.failure(_id, network, [], _message)
	input_ := testing.related([network, group, rule], [testing.link(group, "vpc_id", network), testing.link(rule, "security_group_id", group)])
	default_group_closed.deny == {made} with input as input_
}

test_fails_where_a_group_without_a_network_has_a_rule if {
	group := _group({"egress": [{"protocol": "-1"}]})
	default_group_closed.deny == {testing.failure(_id, group, [], _rules)} with input as testing.document([group])
}

test_passes_where_the_group_is_empty if {
	network := _network({})
	group := testing.unset(_group({"ingress": []}), {"egress": true})
	default_group_closed.deny == set() with input as testing.related([network, group], [testing.link(group, "vpc_id", network)])
}

test_undetermined_where_nobody_knows_yet_whose_group_it_is if {
	network := _network({})
	default_group_closed.deny == {testing.doubt(_id, network, [], _message)} with input as testing.open([network], "aws_default_security_group.vpc_id")
}

_id := "aws.ec2.default_group_closed"

_message := "the default security group keeps rules: add an aws_default_security_group without rules for this network"

_rules := "the default security group has rules: remove them and use a group of its own"

_network(values) := testing.resource("aws_vpc", "own", values)

_group(values) := testing.resource("aws_default_security_group", "own", values)

_rule(values) := testing.resource("aws_vpc_security_group_ingress_rule", "own", values)
