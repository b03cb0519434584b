package policies.aws.iam.password_uppercase_test

import data.lib.testing
import data.policies.aws.iam.password_uppercase

test_fails_where_it_is_off if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_uppercase_characters": false})
	password_uppercase.deny == {testing.failure(_id, it, ["require_uppercase_characters"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_uppercase_characters": true})
	password_uppercase.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_uppercase_characters": null})
	password_uppercase.deny == {testing.failure(_id, it, ["require_uppercase_characters"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"require_uppercase_characters": true})
	password_uppercase.deny == {testing.doubt(_id, it, ["require_uppercase_characters"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_uppercase"

_message := "require_uppercase_characters is {value}: set it to true"
