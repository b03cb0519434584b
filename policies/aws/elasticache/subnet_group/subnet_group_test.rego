package policies.aws.elasticache.subnet_group_test

import data.lib.testing
import data.policies.aws.elasticache.subnet_group

test_fails_where_it_is_the_default_group if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"subnet_group_name": "default"}), {"replication_group_id": true})
	expected := {testing.failure(_id, subject, ["subnet_group_name"], _message)}
	subnet_group.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_subnets if {
	subject := testing.unset(testing.resource("aws_elasticache_replication_group", "sessions", {}), {"subnet_group_name": true, "global_replication_group_id": true})
	expected := {testing.failure(_id, subject, ["subnet_group_name"], _message)}
	subnet_group.deny == expected with input as testing.document([subject])
}

test_passes_where_a_group_is_named if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"subnet_group_name": "private"}), {"replication_group_id": true})
	subnet_group.deny == set() with input as testing.document([subject])
}

test_passes_where_the_cluster_is_part_of_a_group if {
	subject := testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {"replication_group_id": "sessions", "engine": null, "node_type": null, "num_cache_nodes": null}), {"subnet_group_name": true})
	subnet_group.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_group_it_is if {
	subject := object.union(testing.unset(testing.resource("aws_elasticache_cluster", "sessions", {}), {"replication_group_id": true}), {"unknown": {"subnet_group_name": true, "replication_group_id": true}})
	expected := {testing.doubt(_id, subject, ["subnet_group_name"], _message)}
	subnet_group.deny == expected with input as testing.document([subject])
}

_id := "aws.elasticache.subnet_group"

_message := "subnet_group_name is {value}: name a group of private subnets"
