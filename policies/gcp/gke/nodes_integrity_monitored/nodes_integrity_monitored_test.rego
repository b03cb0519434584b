package policies.gcp.gke.nodes_integrity_monitored_test

import data.lib.testing
import data.policies.gcp.gke.nodes_integrity_monitored

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}]}),
	] {
		nodes_integrity_monitored.deny == {testing.failure("gcp.gke.nodes_integrity_monitored", one, ["node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}]}]})
	path := ["node_pool", 0, "node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"]
	nodes_integrity_monitored.deny == {testing.failure("gcp.gke.nodes_integrity_monitored", one, path, _message)} with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": null}]}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}),
	] {
		nodes_integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}], "enable_autopilot": true}),
	] {
		nodes_integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"node_config": true}),
		testing.unset(_one({}), {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}),
	] {
		nodes_integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"node_config": true}),
		testing.unknown(_one({"node_config": [{"shielded_instance_config": [{}]}]}), {"node_config": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}),
	] {
		nodes_integrity_monitored.deny == {testing.doubt("gcp.gke.nodes_integrity_monitored", one, ["node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

_message := "enable_integrity_monitoring is {value}: set it to true"

_one(values) := testing.resource("google_container_node_pool", "apps", values)
