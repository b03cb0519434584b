package policies.aws.cognito.second_factor_test

import data.lib.testing
import data.policies.aws.cognito.second_factor

test_fails_where_there_is_no_second_factor if {
	it := testing.resource("aws_cognito_user_pool", "it", {"mfa_configuration": "OFF"})
	second_factor.deny == {testing.failure(_id, it, ["mfa_configuration"], _message)} with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_cognito_user_pool", "it", {"mfa_configuration": null})
	second_factor.deny == {testing.failure(_id, it, ["mfa_configuration"], _message)} with input as testing.document([it])
}

test_passes_where_a_second_factor_is_demanded if {
	it := testing.resource("aws_cognito_user_pool", "it", {"mfa_configuration": "ON"})
	second_factor.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cognito_user_pool", "it", {}), {"mfa_configuration": true})
	second_factor.deny == {testing.doubt(_id, it, ["mfa_configuration"], _message)} with input as testing.document([it])
}

_id := "aws.cognito.second_factor"

_message := "mfa_configuration is {value}: set it to ON"
