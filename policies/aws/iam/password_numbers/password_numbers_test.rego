package policies.aws.iam.password_numbers_test

import data.lib.testing
import data.policies.aws.iam.password_numbers

test_fails_where_it_is_off if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_numbers": false})
	password_numbers.deny == {testing.failure(_id, it, ["require_numbers"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_numbers": true})
	password_numbers.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_numbers": null})
	password_numbers.deny == {testing.failure(_id, it, ["require_numbers"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"require_numbers": true})
	password_numbers.deny == {testing.doubt(_id, it, ["require_numbers"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_numbers"

_message := "require_numbers is {value}: set it to true"
