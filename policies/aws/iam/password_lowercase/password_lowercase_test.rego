package policies.aws.iam.password_lowercase_test

import data.lib.testing
import data.policies.aws.iam.password_lowercase

test_fails_where_it_is_off if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_lowercase_characters": false})
	password_lowercase.deny == {testing.failure(_id, it, ["require_lowercase_characters"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_lowercase_characters": true})
	password_lowercase.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_iam_account_password_policy", "it", {"require_lowercase_characters": null})
	password_lowercase.deny == {testing.failure(_id, it, ["require_lowercase_characters"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_account_password_policy", "it", {}), {"require_lowercase_characters": true})
	password_lowercase.deny == {testing.doubt(_id, it, ["require_lowercase_characters"], _message)} with input as testing.document([it])
}

_id := "aws.iam.password_lowercase"

_message := "require_lowercase_characters is {value}: set it to true"
