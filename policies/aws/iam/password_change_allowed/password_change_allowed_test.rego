package policies.aws.iam.password_change_allowed_test

import data.lib.testing
import data.policies.aws.iam.password_change_allowed

test_fails_where_it_is_off if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"allow_users_to_change_password": false})
	password_change_allowed.deny == {testing.failure(_id, it, ["allow_users_to_change_password"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"allow_users_to_change_password": true})
	password_change_allowed.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"allow_users_to_change_password": null})
	password_change_allowed.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"allow_users_to_change_password": true})
	password_change_allowed.deny == {testing.doubt(_id, it, ["allow_users_to_change_password"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_change_allowed"

_message := "allow_users_to_change_password is {value}: set it to true"
