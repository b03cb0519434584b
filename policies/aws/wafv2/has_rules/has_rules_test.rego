package policies.aws.wafv2.has_rules_test

import data.lib.testing
import data.policies.aws.wafv2.has_rules

test_fails_where_there_are_none if {
	list := _list({})
	has_rules.deny == {testing.failure(_id, list, ["rule"], _message)} with input as testing.document([list])
}

test_fails_for_classic_ones if {
	classic := _classic({})
	regional := _regional({"rule": []})
	expected := {testing.failure(_id, classic, ["rules"], _message), testing.failure(_id, regional, ["rule"], _message)}
	has_rules.deny == expected with input as testing.document([classic, regional])
}

test_passes_where_there_is_one if {
	list := _list({"rule": [{"name": "rate"}]})
	classic := _classic({"rules": [{"rule_id": "r1"}]})
	regional := _regional({"rule": [{"rule_id": "r1"}]})
	has_rules.deny == set() with input as testing.document([list, classic, regional])
}

test_passes_where_a_group_is_attached if {
	list := _list({})
	group := _group({})
	has_rules.deny == set() with input as testing.related([list, group], [testing.link(group, "web_acl_arn", list)])
}

test_undetermined_where_they_are_decided_at_apply if {
	list := testing.unknown(_list({}), {"rule": true})
	has_rules.deny == {testing.doubt(_id, list, ["rule"], _message)} with input as testing.document([list])
}

_id := "aws.wafv2.has_rules"

_message := "the list has no rules: add managed groups, and rules of your own"

_list(values) := testing.resource("aws_wafv2_web_acl", "own", values)

_classic(values) := testing.resource("aws_waf_web_acl", "own", values)

_regional(values) := testing.resource("aws_wafregional_web_acl", "own", values)

_group(values) := testing.resource("aws_wafv2_web_acl_rule_group_association", "own", values)
