package policies.gcp.gke.nodes_secure_boot_test

import data.lib.testing
import data.policies.gcp.gke.nodes_secure_boot

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}),
	] {
		nodes_secure_boot.deny == {testing.failure("gcp.gke.nodes_secure_boot", one, ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}]})
	path := ["node_pool", 0, "node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"]
	nodes_secure_boot.deny == {testing.failure("gcp.gke.nodes_secure_boot", one, path, _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_secure_boot": null}]}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_secure_boot.deny == {testing.failure("gcp.gke.nodes_secure_boot", one, ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}),
	] {
		nodes_secure_boot.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}], "enable_autopilot": true}),
	] {
		nodes_secure_boot.deny == set() with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"node_config": true}),
		testing.unset(_one({}), {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}),
	] {
		nodes_secure_boot.deny == {testing.failure("gcp.gke.nodes_secure_boot", one, ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"node_config": true}),
		testing.unknown(_one({"node_config": [{"shielded_instance_config": [{}]}]}), {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}),
	] {
		nodes_secure_boot.deny == {testing.doubt("gcp.gke.nodes_secure_boot", one, ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"], _message)} with input as testing.document([one])
	}
}

_message := "enable_secure_boot is {value}: set it to true"

_one(values) := testing.resource("google_container_node_pool", "apps", values)
