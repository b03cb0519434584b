package policies.aws.memorydb.access_limited_test

import data.lib.testing
import data.policies.aws.memorydb.access_limited

test_fails_where_everybody_may_do_everything if {
	subject := testing.resource("aws_memorydb_cluster", "sessions", {"acl_name": "open-access"})
	expected := {testing.failure(_id, subject, ["acl_name"], _message)}
	access_limited.deny == expected with input as testing.document([subject])
}

test_passes_where_a_list_of_users_is_named if {
	subject := testing.resource("aws_memorydb_cluster", "sessions", {"acl_name": "sessions"})
	access_limited.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_who_may_do_what if {
	subject := testing.unknown(testing.resource("aws_memorydb_cluster", "sessions", {}), {"acl_name": true})
	expected := {testing.doubt(_id, subject, ["acl_name"], _message)}
	access_limited.deny == expected with input as testing.document([subject])
}

_id := "aws.memorydb.access_limited"

_message := "{value} lets everybody do everything: name a list of users"
