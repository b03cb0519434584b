package policies.aws.wafv2.log4j_blocked_test

import data.lib.testing
import data.policies.aws.wafv2.log4j_blocked

test_fails_where_no_rule_names_the_group if {
	list := _list([])
	log4j_blocked.deny == {testing.failure(_id, list, ["rule"], _message)} with input as testing.document([list])
}

test_fails_where_the_group_only_counts if {
	list := _list([{"override_action": [{"count": [{}]}], "statement": [{"managed_rule_group_statement": [_group]}]}])
	log4j_blocked.deny == {testing.failure(_id, list, ["rule"], _message)} with input as testing.document([list])
}

test_fails_where_the_rule_is_left_out if {
	every exception in [
		{"excluded_rule": [{"name": "Log4JRCE_HEADER"}]},
		{"rule_action_override": [{"name": "Log4JRCE", "action_to_use": [{"count": [{}]}]}]},
	] {
		list := _list([{"override_action": [{"none": [{}]}], "statement": [{"managed_rule_group_statement": [object.union(_group, exception)]}]}])
		log4j_blocked.deny == {testing.failure(_id, list, ["rule"], _message)} with input as testing.document([list])
	}
}

test_passes_where_the_group_blocks if {
	list := _list([{"override_action": [{"count": [], "none": [{}]}], "statement": [{"managed_rule_group_statement": [_group]}]}])
	log4j_blocked.deny == set() with input as testing.document([list])
}

test_undetermined_where_the_rules_are_decided_at_apply if {
	list := testing.unknown(_list(null), {"rule": true})
	log4j_blocked.deny == {testing.doubt(_id, list, ["rule"], _message)} with input as testing.document([list])
}

_id := "aws.wafv2.log4j_blocked"

_message := "no rule blocks attacks on Log4j: add AWSManagedRulesKnownBadInputsRuleSet, and let it block"

_group := {"name": "AWSManagedRulesKnownBadInputsRuleSet", "vendor_name": "AWS"}

_list(rules) := testing.resource("aws_wafv2_web_acl", "own", {"rule": rules})
