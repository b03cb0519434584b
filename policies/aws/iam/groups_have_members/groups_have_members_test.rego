package policies.aws.iam.groups_have_members_test

import data.lib.testing
import data.policies.aws.iam.groups_have_members

test_fails_where_the_list_of_members_is_empty if {
	it := testing.resource("aws_iam_group_membership", "it", {"users": []})
	groups_have_members.deny == {testing.failure(_id, it, ["users"], "the list of members is empty: name them, or remove the group")} with input as testing.document([it])
}

test_passes_where_the_list_holds_a_member if {
	it := testing.resource("aws_iam_group_membership", "it", {"users": ["anna"]})
	groups_have_members.deny == set() with input as testing.document([it])
}

test_fails_where_the_group_has_no_members if {
	it := testing.resource("aws_iam_group", "it", {})
	groups_have_members.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_the_group_has_members if {
	it := testing.resource("aws_iam_group", "it", {})
	other := testing.resource("aws_iam_group_membership", "other", {"users": ["anna"]})
	groups_have_members.deny == set() with input as testing.related([it, other], [testing.link(other, "group", it)])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_iam_group", "it", {})
	groups_have_members.deny == {testing.doubt(_id, it, ["name"], _message)} with input as testing.open([it], "aws_iam_group_membership")
}

_id := "aws.iam.groups_have_members"

_message := "{value} has no members: name them, or remove the group"
