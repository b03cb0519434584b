package policies.aws.ec2.rules_described_test

import data.lib.testing
import data.policies.aws.ec2.rules_described

test_fails_where_nobody_described_the_group if {
	group := _group({})
	rules_described.deny == {testing.failure(_id, group, ["description"], _message)} with input as testing.document([group])
}

test_fails_where_the_provider_described_it if {
	group := _group({"description": "Managed by Terraform"})
	rules_described.deny == {testing.failure(_id, group, ["description"], _message)} with input as testing.document([group])
}

test_fails_where_nobody_described_a_block if {
	group := _group({"description": "Shop", "egress": [{"description": ""}]})
	rules_described.deny == {testing.failure(_id, group, ["egress", 0, "description"], _undescribed)} with input as testing.document([group])
}

test_fails_where_nobody_described_a_rule if {
	rule := _rule({})
	rules_described.deny == {testing.failure(_id, rule, ["description"], _undescribed)} with input as testing.document([rule])
}

test_passes_where_everything_is_described if {
	group := _group({"description": "Shop", "ingress": [{"description": "HTTPS"}]})
	rule := _rule({"description": "HTTPS"})
	rules_described.deny == set() with input as testing.document([group, rule])
}

test_undetermined_where_it_is_decided_at_apply if {
	rule := testing.unknown(_rule({}), {"description": true})
	rules_described.deny == {testing.doubt(_id, rule, ["description"], _undescribed)} with input as testing.document([rule])
}

_id := "aws.ec2.rules_described"

_message := "the description is {value}: say what the group is for"

_undescribed := "the rule has no description: say who needs it and why"

_group(values) := testing.resource("aws_security_group", "own", values)

_rule(values) := testing.resource("aws_security_group_rule", "own", values)
