package policies.gcp.gke.nodes_metadata_server_test

import data.lib.testing
import data.policies.gcp.gke.nodes_metadata_server

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}]}),
	] {
		nodes_metadata_server.deny == {testing.failure("gcp.gke.nodes_metadata_server", one, ["node_config", 0, "workload_metadata_config", 0, "mode"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}]}]})
	path := ["node_pool", 0, "node_config", 0, "workload_metadata_config", 0, "mode"]
	nodes_metadata_server.deny == {testing.failure("gcp.gke.nodes_metadata_server", one, path, _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"node_config": [{"workload_metadata_config": [{"mode": null}]}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_metadata_server.deny == {testing.failure("gcp.gke.nodes_metadata_server", one, ["node_config", 0, "workload_metadata_config", 0, "mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"node_config": [{"workload_metadata_config": [{"mode": "GKE_METADATA"}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"workload_metadata_config": [{"mode": "GKE_METADATA"}]}]}),
	] {
		nodes_metadata_server.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"workload_metadata_config": [{"mode": "GCE_METADATA"}]}], "enable_autopilot": true}),
	] {
		nodes_metadata_server.deny == set() with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"node_config": true}),
		testing.unset(_one({}), {"node_config": [{"workload_metadata_config": [{"mode": true}]}]}),
	] {
		nodes_metadata_server.deny == {testing.failure("gcp.gke.nodes_metadata_server", one, ["node_config", 0, "workload_metadata_config", 0, "mode"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"node_config": true}),
		testing.unknown(_one({"node_config": [{"workload_metadata_config": [{}]}]}), {"node_config": [{"workload_metadata_config": [{"mode": true}]}]}),
	] {
		nodes_metadata_server.deny == {testing.doubt("gcp.gke.nodes_metadata_server", one, ["node_config", 0, "workload_metadata_config", 0, "mode"], _message)} with input as testing.document([one])
	}
}

_message := "the mode is {value}: set it to \"GKE_METADATA\""

_one(values) := testing.resource("google_container_node_pool", "apps", values)
