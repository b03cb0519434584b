package policies.aws.elb.classic_tls_policy_test

import data.lib.testing
import data.policies.aws.elb.classic_tls_policy

test_fails_where_an_old_protocol_is_on if {
	policy := _policy({"policy_type_name": "SSLNegotiationPolicyType", "policy_attribute": [{"name": "Protocol-TLSv1", "value": "true"}]})
	classic_tls_policy.deny == {testing.failure(_id, policy, ["policy_attribute", 0, "value"], _message)} with input as testing.document([policy])
}

test_fails_where_an_old_policy_is_named if {
	policy := _policy({"policy_type_name": "SSLNegotiationPolicyType", "policy_attribute": [{"name": "Reference-Security-Policy", "value": "ELBSecurityPolicy-2016-08"}]})
	classic_tls_policy.deny == {testing.failure(_id, policy, ["policy_attribute", 0, "value"], _message)} with input as testing.document([policy])
}

test_passes_where_only_TLS_1_2_is_on if {
	policy := _policy({"policy_type_name": "SSLNegotiationPolicyType", "policy_attribute": [{"name": "Protocol-TLSv1.2", "value": "true"}, {"name": "Protocol-TLSv1", "value": "false"}]})
	classic_tls_policy.deny == set() with input as testing.document([policy])
}

test_passes_where_it_is_about_something_else if {
	policy := _policy({"policy_type_name": "ProxyProtocolPolicyType", "policy_attribute": [{"name": "ProxyProtocol", "value": "true"}]})
	classic_tls_policy.deny == set() with input as testing.document([policy])
}

test_undetermined_where_it_is_decided_at_apply if {
	policy := testing.unknown(_policy({"policy_type_name": "SSLNegotiationPolicyType", "policy_attribute": [{"name": "Protocol-TLSv1"}]}), {"policy_attribute": [{"value": true}]})
	classic_tls_policy.deny == {testing.doubt(_id, policy, ["policy_attribute", 0, "value"], _message)} with input as testing.document([policy])
}

_id := "aws.elb.classic_tls_policy"

_message := "the policy allows protocols older than TLS 1.2 ({value}): use ELBSecurityPolicy-TLS-1-2-2017-01"

_policy(values) := testing.resource("aws_load_balancer_policy", "own", values)
