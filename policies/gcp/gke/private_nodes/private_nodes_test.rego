package policies.gcp.gke.private_nodes_test

import data.lib.testing
import data.policies.gcp.gke.private_nodes

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"private_cluster_config": [{"enable_private_nodes": false}]})
	private_nodes.deny == {testing.failure("gcp.gke.private_nodes", one, ["private_cluster_config", 0, "enable_private_nodes"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"private_cluster_config": [{"enable_private_nodes": null}]}),
		_one({}),
		_one({"private_cluster_config": []}),
	] {
		private_nodes.deny == {testing.failure("gcp.gke.private_nodes", one, ["private_cluster_config", 0, "enable_private_nodes"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"private_cluster_config": [{"enable_private_nodes": true}]})
	private_nodes.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"private_cluster_config": [{"enable_private_nodes": true}]}),
		testing.unset(_one({}), {"private_cluster_config": true}),
	] {
		private_nodes.deny == {testing.failure("gcp.gke.private_nodes", one, ["private_cluster_config", 0, "enable_private_nodes"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"private_cluster_config": [{}]}), {"private_cluster_config": [{"enable_private_nodes": true}]}),
		testing.unknown(_one({}), {"private_cluster_config": true}),
	] {
		private_nodes.deny == {testing.doubt("gcp.gke.private_nodes", one, ["private_cluster_config", 0, "enable_private_nodes"], _message)} with input as testing.document([one])
	}
}

_message := "enable_private_nodes is {value}: set it to true in private_cluster_config"

_one(values) := testing.resource("google_container_cluster", "apps", values)
