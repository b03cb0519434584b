package policies.aws.efs.access_point_user_test

import data.lib.testing
import data.policies.aws.efs.access_point_user

test_fails_where_clients_say_who_they_are if {
	subject := testing.resource("aws_efs_access_point", "shared", {})
	expected := {testing.failure(_id, subject, ["posix_user"], _message)}
	access_point_user.deny == expected with input as testing.document([subject])
}

test_passes_where_the_user_is_set if {
	subject := testing.resource("aws_efs_access_point", "shared", {"posix_user": [{"uid": 1000, "gid": 1000}]})
	access_point_user.deny == set() with input as testing.document([subject])
}

test_passes_where_the_numbers_are_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_efs_access_point", "shared", {"posix_user": [{"gid": 1000}]}), {"posix_user": [{"uid": true}]})
	access_point_user.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_user_is_set if {
	subject := testing.unknown(testing.resource("aws_efs_access_point", "shared", {}), {"posix_user": true})
	expected := {testing.doubt(_id, subject, ["posix_user"], _message)}
	access_point_user.deny == expected with input as testing.document([subject])
}

_id := "aws.efs.access_point_user"

_message := "clients say themselves who they are: add posix_user"
