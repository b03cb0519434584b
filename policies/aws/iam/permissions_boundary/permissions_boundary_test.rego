package policies.aws.iam.permissions_boundary_test

import data.lib.testing
import data.policies.aws.iam.permissions_boundary

test_fails_where_there_is_no_boundary if {
	it := testing.resource("aws_iam_role", "it", {"permissions_boundary": null})
	permissions_boundary.deny == {testing.failure(_id, it, ["permissions_boundary"], _message)} with input as object.union(testing.document([it]), {"parameters": {"permissions_boundaries": ["arn:aws:iam::123456789012:policy/edge"]}})
}

test_passes_where_the_boundary_is_allowed if {
	it := testing.resource("aws_iam_role", "it", {"permissions_boundary": "arn:aws:iam::123456789012:policy/edge"})
	permissions_boundary.deny == set() with input as object.union(testing.document([it]), {"parameters": {"permissions_boundaries": ["arn:aws:iam::123456789012:policy/edge"]}})
}

test_passes_where_no_boundary_is_demanded if {
	it := testing.resource("aws_iam_role", "it", {"permissions_boundary": null})
	permissions_boundary.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_boundary_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_role", "it", {}), {"permissions_boundary": true})
	permissions_boundary.deny == {testing.doubt(_id, it, ["permissions_boundary"], _message)} with input as object.union(testing.document([it]), {"parameters": {"permissions_boundaries": ["arn:aws:iam::123456789012:policy/edge"]}})
}

_id := "aws.iam.permissions_boundary"

_message := "permissions_boundary is {value}: set it to one that is allowed"
