package policies.aws.elasticache.encrypted_test

import data.lib.testing
import data.policies.aws.elasticache.encrypted

test_fails_where_encryption_is_off if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {"at_rest_encryption_enabled": false}), {"engine": true, "global_replication_group_id": true})
	expected := {testing.failure(_id, subject, ["at_rest_encryption_enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"at_rest_encryption_enabled": true, "engine": true, "global_replication_group_id": true})
	expected := {testing.failure(_id, subject, ["at_rest_encryption_enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {"at_rest_encryption_enabled": true}), {"engine": true, "global_replication_group_id": true})
	encrypted.deny == set() with input as testing.document([subject])
}

test_passes_where_the_engine_is_encrypted_by_default if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {"engine": "valkey"}), {"at_rest_encryption_enabled": true, "global_replication_group_id": true})
	encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := object.union(testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"engine": true, "global_replication_group_id": true}), {"unknown": {"at_rest_encryption_enabled": true, "engine": true, "global_replication_group_id": true}})
	expected := {testing.doubt(_id, subject, ["at_rest_encryption_enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.encrypted"

_message := "at_rest_encryption_enabled is {value}: set it to true"
