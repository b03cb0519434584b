package policies.aws.iam.password_length_test

import data.lib.testing
import data.policies.aws.iam.password_length

test_fails_where_passwords_may_be_short if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"minimum_password_length": 8})
	password_length.deny == {testing.failure(_id, it, ["minimum_password_length"], _message)} with input as testing.document([it])
}

test_fails_where_nobody_wrote_it_and_the_provider_demands_six if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"minimum_password_length": null})
	password_length.deny == {testing.failure(_id, it, ["minimum_password_length"], _message)} with input as testing.document([it])
}

test_passes_where_passwords_are_long if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"minimum_password_length": 14})
	password_length.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_length_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"minimum_password_length": true})
	password_length.deny == {testing.doubt(_id, it, ["minimum_password_length"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_length"

_message := "passwords may have {value} characters: demand 14 or more"
