package policies.gcp.gke.shielded_nodes_test

import data.lib.testing
import data.policies.gcp.gke.shielded_nodes

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_shielded_nodes": false})
	shielded_nodes.deny == {testing.failure("gcp.gke.shielded_nodes", one, ["enable_shielded_nodes"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_shielded_nodes": true})
	shielded_nodes.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"enable_shielded_nodes": null}),
		_one({}),
	] {
		shielded_nodes.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_shielded_nodes": true})
	shielded_nodes.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_shielded_nodes": true})
	shielded_nodes.deny == {testing.doubt("gcp.gke.shielded_nodes", one, ["enable_shielded_nodes"], _message)} with input as testing.document([one])
}

test_passes_where_google_sets_up_the_cluster if {
	one := _one({"enable_autopilot": true})
	shielded_nodes.deny == set() with input as testing.document([one])
}

_message := "enable_shielded_nodes is {value}: set it to true"

_one(values) := testing.resource("google_container_cluster", "apps", values)
