package policies.aws.iam.password_age_test

import data.lib.testing
import data.policies.aws.iam.password_age

test_fails_where_passwords_live_for_a_year if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"max_password_age": 365})
	password_age.deny == {testing.failure(_id, it, ["max_password_age"], _message)} with input as testing.document([it])
}

test_fails_where_passwords_never_expire if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"max_password_age": 0})
	password_age.deny == {testing.failure(_id, it, ["max_password_age"], _message)} with input as testing.document([it])
}

test_fails_where_nobody_wrote_it_and_passwords_never_expire if {
	it := testing.unset(testing.resource("aws_iam_account_password_policy", "it", {}), {"max_password_age": true})
	password_age.deny == {testing.failure(_id, it, ["max_password_age"], _message)} with input as testing.document([it])
}

test_passes_where_passwords_live_for_ninety_days if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"max_password_age": 90})
	password_age.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_age_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"max_password_age": true})
	password_age.deny == {testing.doubt(_id, it, ["max_password_age"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_age"

_message := "passwords expire after {value} days: let them expire after 90 or fewer"
