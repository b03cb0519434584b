package policies.aws.elasticache.authenticated_test

import data.lib.testing
import data.policies.aws.elasticache.authenticated

test_fails_where_nobody_has_to_say_who_they_are if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"transit_encryption_enabled": true})
	expected := {testing.failure(_id, subject, ["auth_token"], _message)}
	authenticated.deny == expected with input as testing.document([subject])
}

test_fails_where_there_is_no_tls_and_no_token if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"transit_encryption_enabled": true})
	expected := {testing.failure(_id, subject, ["auth_token"], _message)}
	authenticated.deny == expected with input as testing.document([subject])
}

test_passes_where_there_are_users if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"transit_encryption_enabled": true, "user_group_ids": ["sessions"]})
	authenticated.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_token_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_elasticache_replication_group", "sessions", {"transit_encryption_enabled": true}), {"auth_token": true})
	expected := {testing.doubt(_id, subject, ["auth_token"], _message)}
	authenticated.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.authenticated"

_message := "everybody who reaches the port may use the cache: set auth_token or user_group_ids"
