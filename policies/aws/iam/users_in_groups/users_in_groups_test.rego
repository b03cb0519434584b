package policies.aws.iam.users_in_groups_test

import data.lib.testing
import data.policies.aws.iam.users_in_groups

test_fails_where_the_user_is_in_no_group if {
	it := testing.resource("aws_iam_user", "it", {})
	users_in_groups.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_the_user_is_a_member_of_a_group if {
	it := testing.resource("aws_iam_user", "it", {})
	other := testing.resource("aws_iam_user_group_membership", "other", {})
	users_in_groups.deny == set() with input as testing.related([it, other], [testing.link(other, "user", it)])
}

test_passes_where_the_group_names_the_user if {
	it := testing.resource("aws_iam_user", "it", {})
	other := testing.resource("aws_iam_group_membership", "other", {})
	users_in_groups.deny == set() with input as testing.related([it, other], [testing.link(other, "users", it)])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_iam_user", "it", {})
	users_in_groups.deny == {testing.doubt(_id, it, ["name"], _message)} with input as testing.open([it], "aws_iam_user_group_membership")
}

_id := "aws.iam.users_in_groups"

_message := "{value} is in no group: put the user into one"
