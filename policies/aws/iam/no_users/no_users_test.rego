package policies.aws.iam.no_users_test

import data.lib.testing
import data.policies.aws.iam.no_users

test_fails_where_there_is_a_user if {
	it := testing.resource("aws_iam_user", "it", {"name": "anna"})
	no_users.deny == {testing.failure(_id, it, ["name"], _message)} with input as testing.document([it])
}

test_passes_where_users_below_the_path_are_allowed if {
	it := testing.resource("aws_iam_user", "it", {"name": "smtp", "path": "/mail/"})
	no_users.deny == set() with input as object.union(testing.document([it]), {"parameters": {"iam_user_paths": ["/mail/"]}})
}

test_undetermined_where_the_path_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_user", "it", {"name": "smtp"}), {"path": true})
	no_users.deny == {testing.doubt(_id, it, ["name"], _message)} with input as object.union(testing.document([it]), {"parameters": {"iam_user_paths": ["/mail/"]}})
}

_id := "aws.iam.no_users"

_message := "{value} is a user: let people sign on by Identity Center, and programs assume a role"
