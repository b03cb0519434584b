package policies.aws.cognito.threat_protection_test

import data.lib.testing
import data.policies.aws.cognito.threat_protection

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_cognito_user_pool", "it", {})
	threat_protection.deny == {testing.failure(_id, it, ["user_pool_add_ons"], _message)} with input as testing.document([it])
}

test_fails_where_it_is_off if {
	it := testing.resource("aws_cognito_user_pool", "it", {"user_pool_add_ons": [{"advanced_security_mode": "OFF"}]})
	threat_protection.deny == {testing.failure(_id, it, ["user_pool_add_ons"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_enforced if {
	it := testing.resource("aws_cognito_user_pool", "it", {"user_pool_add_ons": [{"advanced_security_mode": "ENFORCED"}]})
	threat_protection.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cognito_user_pool", "it", {"user_pool_add_ons": [{}]}), {"user_pool_add_ons": [{"advanced_security_mode": true}]})
	threat_protection.deny == {testing.doubt(_id, it, ["user_pool_add_ons"], _message)} with input as testing.document([it])
}

_id := "aws.cognito.threat_protection"

_message := "sign-ins are not watched: set advanced_security_mode to ENFORCED"
