package policies.aws.elasticache.failover_test

import data.lib.testing
import data.policies.aws.elasticache.failover

test_fails_where_nobody_takes_over if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"automatic_failover_enabled": false})
	expected := {testing.failure(_id, subject, ["automatic_failover_enabled"], _message)}
	failover.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_failover if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {})
	expected := {testing.failure(_id, subject, ["automatic_failover_enabled"], _message)}
	failover.deny == expected with input as testing.document([subject])
}

test_passes_where_a_replica_takes_over if {
	subject := testing.resource("aws_elasticache_replication_group", "sessions", {"automatic_failover_enabled": true})
	failover.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_a_replica_takes_over if {
	subject := testing.unknown(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"automatic_failover_enabled": true})
	expected := {testing.doubt(_id, subject, ["automatic_failover_enabled"], _message)}
	failover.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.failover"

_message := "automatic_failover_enabled is {value}: set it to true"
