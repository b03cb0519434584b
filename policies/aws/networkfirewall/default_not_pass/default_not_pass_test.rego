package policies.aws.networkfirewall.default_not_pass_test

import data.lib.testing
import data.policies.aws.networkfirewall.default_not_pass

test_fails_where_packets_pass if {
	policy := _policy({"firewall_policy": [{"stateless_default_actions": ["aws:pass"], "stateless_fragment_default_actions": ["aws:drop"]}]})
	default_not_pass.deny == {testing.failure(_id, policy, ["firewall_policy", 0, "stateless_default_actions"], _message)} with input as testing.document([policy])
}

test_passes_where_packets_go_to_the_stateful_engine if {
	policy := _policy({"firewall_policy": [{"stateless_default_actions": ["aws:forward_to_sfe"], "stateless_fragment_default_actions": ["aws:drop"]}]})
	default_not_pass.deny == set() with input as testing.document([policy])
}

test_undetermined_where_it_is_decided_at_apply if {
	policy := testing.unknown(_policy({"firewall_policy": [{"stateless_default_actions": ["aws:drop"]}]}), {"firewall_policy": [{"stateless_fragment_default_actions": true}]})
	default_not_pass.deny == {testing.doubt(_id, policy, ["firewall_policy", 0, "stateless_fragment_default_actions"], _message)} with input as testing.document([policy])
}

_id := "aws.networkfirewall.default_not_pass"

_message := "the default is {value}: drop, or forward to the stateful engine"

_policy(values) := testing.resource("aws_networkfirewall_firewall_policy", "own", values)
