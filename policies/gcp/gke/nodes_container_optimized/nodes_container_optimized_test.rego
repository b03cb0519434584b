package policies.gcp.gke.nodes_container_optimized_test

import data.lib.testing
import data.policies.gcp.gke.nodes_container_optimized

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"node_config": [{"image_type": "UBUNTU_CONTAINERD"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"image_type": "UBUNTU_CONTAINERD"}]}),
	] {
		nodes_container_optimized.deny == {testing.failure("gcp.gke.nodes_container_optimized", one, ["node_config", 0, "image_type"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"node_config": [{"image_type": "UBUNTU_CONTAINERD"}]}]})
	path := ["node_pool", 0, "node_config", 0, "image_type"]
	nodes_container_optimized.deny == {testing.failure("gcp.gke.nodes_container_optimized", one, path, _message)} with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"node_config": [{"image_type": null}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_container_optimized.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"node_config": [{"image_type": "COS_CONTAINERD"}]}),
		_one({"node_config": [{"image_type": "cos"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"image_type": "COS_CONTAINERD"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"image_type": "cos"}]}),
	] {
		nodes_container_optimized.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"node_config": [{"image_type": "UBUNTU_CONTAINERD"}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"image_type": "UBUNTU_CONTAINERD"}], "enable_autopilot": true}),
	] {
		nodes_container_optimized.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"node_config": true}),
		testing.unset(_one({}), {"node_config": [{"image_type": true}]}),
	] {
		nodes_container_optimized.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"node_config": true}),
		testing.unknown(_one({"node_config": [{}]}), {"node_config": [{"image_type": true}]}),
	] {
		nodes_container_optimized.deny == {testing.doubt("gcp.gke.nodes_container_optimized", one, ["node_config", 0, "image_type"], _message)} with input as testing.document([one])
	}
}

_message := "image_type is {value}: use \"COS_CONTAINERD\""

_one(values) := testing.resource("google_container_node_pool", "apps", values)
