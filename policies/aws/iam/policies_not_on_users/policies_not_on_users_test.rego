package policies.aws.iam.policies_not_on_users_test

import data.lib.testing
import data.policies.aws.iam.policies_not_on_users

test_fails_where_a_user_has_an_own_policy if {
	it := testing.resource("aws_iam_user_policy", "it", {"user": "anna"})
	policies_not_on_users.deny == {testing.failure(_id, it, ["user"], _message)} with input as testing.document([it])
}

test_fails_where_a_policy_is_attached_to_a_user if {
	it := testing.resource("aws_iam_user_policy_attachment", "it", {"user": "anna"})
	policies_not_on_users.deny == {testing.failure(_id, it, ["user"], _message)} with input as testing.document([it])
}

test_fails_where_a_policy_is_attached_to_users_among_others if {
	it := testing.resource("aws_iam_policy_attachment", "it", {"users": ["anna"]})
	policies_not_on_users.deny == {testing.failure(_id, it, ["users"], _message)} with input as testing.document([it])
}

test_passes_where_a_policy_is_attached_to_groups if {
	it := testing.resource("aws_iam_policy_attachment", "it", {"groups": ["readers"]})
	policies_not_on_users.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_users_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_policy_attachment", "it", {}), {"users": true})
	policies_not_on_users.deny == {testing.doubt(_id, it, ["users"], _message)} with input as testing.document([it])
}

_id := "aws.iam.policies_not_on_users"

_message := "the policy is given to a user: give it to a group or a role"
