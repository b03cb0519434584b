package policies.aws.elasticache.tls_test

import data.lib.testing
import data.policies.aws.elasticache.tls

test_fails_where_clients_do_without_tls if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"transit_encryption_enabled": false})
	expected := {testing.failure(_id, subject, ["transit_encryption_enabled"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tls if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"transit_encryption_enabled": true})
	expected := {testing.failure(_id, subject, ["transit_encryption_enabled"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_use_tls if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"transit_encryption_enabled": true})
	tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clients_use_tls if {
	subject := testing.unknown(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"transit_encryption_enabled": true})
	expected := {testing.doubt(_id, subject, ["transit_encryption_enabled"], _message)}
	tls.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.tls"

_message := "transit_encryption_enabled is {value}: set it to true"
