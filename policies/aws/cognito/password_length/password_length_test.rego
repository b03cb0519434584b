package policies.aws.cognito.password_length_test

import data.lib.testing
import data.policies.aws.cognito.password_length

test_fails_where_passwords_may_be_short if {
	it := testing.resource("aws_cognito_user_pool", "it", {"password_policy": [{"minimum_length": 6}]})
	password_length.deny == {testing.failure(_id, it, ["password_policy", 0, "minimum_length"], _message)} with input as testing.document([it])
}

test_passes_where_passwords_are_long if {
	it := testing.resource("aws_cognito_user_pool", "it", {"password_policy": [{"minimum_length": 12}]})
	password_length.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it_and_the_pool_demands_eight if {
	it := testing.resource("aws_cognito_user_pool", "it", {})
	password_length.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cognito_user_pool", "it", {"password_policy": [{}]}), {"password_policy": [{"minimum_length": true}]})
	password_length.deny == {testing.doubt(_id, it, ["password_policy", 0, "minimum_length"], _message)} with input as testing.document([it])
}

_id := "aws.cognito.password_length"

_message := "passwords may have {value} characters: demand 8 or more"
