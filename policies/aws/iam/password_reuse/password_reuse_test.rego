package policies.aws.iam.password_reuse_test

import data.lib.testing
import data.policies.aws.iam.password_reuse

test_fails_where_few_passwords_are_remembered if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"password_reuse_prevention": 5})
	password_reuse.deny == {testing.failure(_id, it, ["password_reuse_prevention"], _message)} with input as testing.document([it])
}

test_fails_where_nobody_wrote_it_and_none_is_remembered if {
	it := testing.unset(testing.resource("aws_iam_account_password_policy", "it", {}), {"password_reuse_prevention": true})
	password_reuse.deny == {testing.failure(_id, it, ["password_reuse_prevention"], _message)} with input as testing.document([it])
}

test_passes_where_twenty_four_passwords_are_remembered if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"password_reuse_prevention": 24})
	password_reuse.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_number_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"password_reuse_prevention": true})
	password_reuse.deny == {testing.doubt(_id, it, ["password_reuse_prevention"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_reuse"

_message := "the last {value} passwords are remembered: remember 24"
