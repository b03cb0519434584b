package policies.gcp.compute.armor_log4j_test

import data.lib.testing
import data.policies.gcp.compute.armor_log4j

test_fails_where_no_rule_refuses_it if {
	every one in [
		_one({"rule": []}),
		_one({"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('xss-canary')"}]}]}]}),
		_one({"rule": [{"action": "allow", "match": [{"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}]}]}]}),
		_one({"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}]}], "preview": true}]}),
		_one({"rule": [{"action": "deny(403)", "match": [{"versioned_expr": "SRC_IPS_V1"}]}]}),
	] {
		armor_log4j.deny == {testing.failure("gcp.compute.armor_log4j", one, ["rule"], _message)} with input as testing.document([one])
	}
}

test_passes_where_a_rule_refuses_it if {
	every one in [
		_one({"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}]}]}]}),
		_one({"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "evaluatePreconfiguredWaf('cve-canary', {'sensitivity': 1})"}]}]}]}),
	] {
		armor_log4j.deny == set() with input as testing.document([one])
	}
}

test_passes_where_a_rule_of_its_own_refuses_it if {
	rule := testing.resource("google_compute_security_policy_rule", "log4j", {"action": "deny(403)", "match": [{"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}]}]})
	one := _one({"rule": []})
	armor_log4j.deny == set() with input as testing.related([one, rule], [testing.link(rule, "security_policy", one)])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"rule": true})
	armor_log4j.deny == {testing.doubt("gcp.compute.armor_log4j", one, ["rule"], _message)} with input as testing.document([one])
}

_message := "no rule refuses requests that try the flaw of Log4j: add one with cve-canary and the action deny(403)"

_one(values) := testing.resource("google_compute_security_policy", "shop", values)
