package policies.aws.iam.no_console_users_test

import data.lib.testing
import data.policies.aws.iam.no_console_users

test_fails_where_the_user_has_a_password_for_the_console if {
	it := testing.resource("aws_iam_user", "it", {})
	other := testing.resource("aws_iam_user_login_profile", "other", {})
	no_console_users.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.related([it, other], [testing.link(other, "user", it)])
}

test_passes_where_the_user_has_no_password if {
	it := testing.resource("aws_iam_user", "it", {})
	no_console_users.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_iam_user", "it", {})
	no_console_users.deny == {testing.doubt(_id, it, ["name"], _message)} with input as testing.open([it], "aws_iam_user_login_profile.user")
}

_id := "aws.iam.no_console_users"

_message := "{value} can sign in to the console with a password: let people sign on by Identity Center"
