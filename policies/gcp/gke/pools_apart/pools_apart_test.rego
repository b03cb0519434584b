package policies.gcp.gke.pools_apart_test

import data.lib.testing
import data.policies.gcp.gke.pools_apart

test_fails_where_a_pool_is_described if {
	one := _one({"node_pool": [{"name": "apps"}]})
	pools_apart.deny == {testing.failure("gcp.gke.pools_apart", one, ["node_pool"], _message)} with input as testing.document([one])
}

test_passes_where_no_pool_is_described if {
	every one in [
		_one({}),
		_one({"node_pool": []}),
		_one({"node_pool": [{}], "remove_default_node_pool": true}),
		testing.unset(_one({}), {"node_pool": true}),
	] {
		pools_apart.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"node_pool": true})
	pools_apart.deny == {testing.doubt("gcp.gke.pools_apart", one, ["node_pool"], _message)} with input as testing.document([one])
}

_message := "{address} describes a pool of nodes: make it a google_container_node_pool, which can change without the cluster"

_one(values) := testing.resource("google_container_cluster", "apps", values)
