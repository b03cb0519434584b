package policies.aws.apigateway.domain_tls_test

import data.lib.testing
import data.policies.aws.apigateway.domain_tls

test_fails_where_an_old_policy_is_chosen if {
	domain := _domain({"security_policy": "TLS_1_0"})
	domain_tls.deny == {testing.failure(_id, domain, ["security_policy"], _message)} with input as testing.document([domain])
}

test_fails_where_nobody_chose_one if {
	domain := testing.unset(_domain({}), {"security_policy": true})
	domain_tls.deny == {testing.failure(_id, domain, ["security_policy"], _message)} with input as testing.document([domain])
}

test_passes_where_a_new_one_is_chosen if {
	domain := _domain({"security_policy": "SecurityPolicy_TLS13_1_3_2025_09"})
	domain_tls.deny == set() with input as testing.document([domain])
}

test_undetermined_where_it_is_decided_at_apply if {
	domain := testing.unknown(_domain({}), {"security_policy": true})
	domain_tls.deny == {testing.doubt(_id, domain, ["security_policy"], _message)} with input as testing.document([domain])
}

_id := "aws.apigateway.domain_tls"

_message := "security_policy is {value}: set it to TLS_1_2 or newer"

_domain(values) := testing.resource("aws_api_gateway_domain_name", "own", values)
