package policies.aws.efs.access_point_root_test

import data.lib.testing
import data.policies.aws.efs.access_point_root

test_fails_where_it_starts_at_the_root if {
	subject := testing.resource("aws_efs_access_point", "shared", {"root_directory": [{"path": "/"}]})
	expected := {testing.failure(_id, subject, ["root_directory", 0, "path"], _message)}
	access_point_root.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_says_where_it_starts if {
	subject := testing.resource("aws_efs_access_point", "shared", {})
	expected := {testing.failure(_id, subject, ["root_directory", 0, "path"], _message)}
	access_point_root.deny == expected with input as testing.document([subject])
}

test_passes_where_it_starts_in_a_directory if {
	subject := testing.resource("aws_efs_access_point", "shared", {"root_directory": [{"path": "/shop"}]})
	access_point_root.deny == set() with input as testing.document([subject])
}

test_undetermined_where_where_it_starts_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_efs_access_point", "shared", {"root_directory": [{}]}), {"root_directory": [{"path": true}]})
	expected := {testing.doubt(_id, subject, ["root_directory", 0, "path"], _message)}
	access_point_root.deny == expected with input as testing.document([subject])
}

_id := "aws.efs.access_point_root"

_message := "the path is {value}: name a directory below the root"
