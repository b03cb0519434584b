package policies.gcp.gke.nodes_upgraded_test

import data.lib.testing
import data.policies.gcp.gke.nodes_upgraded

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"management": [{"auto_upgrade": false}]}),
		testing.resource("google_container_cluster", "apps", {"management": [{"auto_upgrade": false}]}),
	] {
		nodes_upgraded.deny == {testing.failure("gcp.gke.nodes_upgraded", one, ["management", 0, "auto_upgrade"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"management": [{"auto_upgrade": false}]}]})
	path := ["node_pool", 0, "management", 0, "auto_upgrade"]
	nodes_upgraded.deny == {testing.failure("gcp.gke.nodes_upgraded", one, path, _message)} with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"management": [{"auto_upgrade": null}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_upgraded.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"management": [{"auto_upgrade": true}]}),
		testing.resource("google_container_cluster", "apps", {"management": [{"auto_upgrade": true}]}),
	] {
		nodes_upgraded.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"management": [{"auto_upgrade": false}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"management": [{"auto_upgrade": false}], "enable_autopilot": true}),
	] {
		nodes_upgraded.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"management": true}),
		testing.unset(_one({}), {"management": [{"auto_upgrade": true}]}),
	] {
		nodes_upgraded.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"management": true}),
		testing.unknown(_one({"management": [{}]}), {"management": [{"auto_upgrade": true}]}),
	] {
		nodes_upgraded.deny == {testing.doubt("gcp.gke.nodes_upgraded", one, ["management", 0, "auto_upgrade"], _message)} with input as testing.document([one])
	}
}

_message := "auto_upgrade is {value}: set it to true"

_one(values) := testing.resource("google_container_node_pool", "apps", values)
