package policies.aws.elasticache.backups_kept_test

import data.lib.testing
import data.policies.aws.elasticache.backups_kept

test_fails_where_nothing_is_saved if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"snapshot_retention_limit": 0}), {"engine": true, "replication_group_id": true})
	expected := {testing.failure(_id, subject, ["snapshot_retention_limit"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_snapshots_of_a_group if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"engine": true})
	expected := {testing.failure(_id, subject, ["snapshot_retention_limit"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

test_passes_where_snapshots_are_kept_for_a_week if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"snapshot_retention_limit": 7}), {"engine": true, "replication_group_id": true})
	backups_kept.deny == set() with input as testing.document([subject])
}

test_passes_where_the_engine_saves_nothing if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"engine": "memcached"}), {"replication_group_id": true})
	backups_kept.deny == set() with input as testing.document([subject])
}

test_passes_where_the_cluster_is_part_of_a_group if {
	subject := testing.resource("aws_elasticache_cluster", "sessions", {"replication_group_id": "sessions", "engine": null, "node_type": null, "num_cache_nodes": null})
	backups_kept.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_how_long_snapshots_are_kept if {
	subject := object.union(testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {}), {"engine": true, "replication_group_id": true}), {"unknown": {"snapshot_retention_limit": true, "engine": true, "replication_group_id": true}})
	expected := {testing.doubt(_id, subject, ["snapshot_retention_limit"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.backups_kept"

_message := "snapshot_retention_limit is {value}: keep snapshots for 1 to 35 days"
