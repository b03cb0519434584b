package policies.gcp.gke.nodes_own_account_test

import data.lib.testing
import data.policies.gcp.gke.nodes_own_account

test_fails_where_a_pool_is_not_as_it_must_be if {
	every one in [
		_one({"node_config": [{"service_account": "default"}]}),
		_one({"node_config": [{"service_account": "123456789-compute@developer.gserviceaccount.com"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"service_account": "default"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"service_account": "123456789-compute@developer.gserviceaccount.com"}]}),
	] {
		nodes_own_account.deny == {testing.failure("gcp.gke.nodes_own_account", one, ["node_config", 0, "service_account"], _message)} with input as testing.document([one])
	}
}

test_fails_for_a_pool_inside_a_cluster if {
	one := testing.resource("google_container_cluster", "apps", {"node_pool": [{"node_config": [{"service_account": "default"}]}]})
	path := ["node_pool", 0, "node_config", 0, "service_account"]
	nodes_own_account.deny == {testing.failure("gcp.gke.nodes_own_account", one, path, _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"node_config": [{"service_account": null}]}),
		_one({}),
		testing.resource("google_container_cluster", "apps", {}),
	] {
		nodes_own_account.deny == {testing.failure("gcp.gke.nodes_own_account", one, ["node_config", 0, "service_account"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_pool_is_as_it_must_be if {
	every one in [
		_one({"node_config": [{"service_account": "nodes@acme.iam.gserviceaccount.com"}]}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"service_account": "nodes@acme.iam.gserviceaccount.com"}]}),
	] {
		nodes_own_account.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_default_pool if {
	every one in [
		testing.resource("google_container_cluster", "apps", {"node_config": [{"service_account": "default"}], "remove_default_node_pool": true}),
		testing.resource("google_container_cluster", "apps", {"node_config": [{"service_account": "default"}], "enable_autopilot": true}),
	] {
		nodes_own_account.deny == set() with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"node_config": true}),
		testing.unset(_one({}), {"node_config": [{"service_account": true}]}),
	] {
		nodes_own_account.deny == {testing.failure("gcp.gke.nodes_own_account", one, ["node_config", 0, "service_account"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"node_config": true}),
		testing.unknown(_one({"node_config": [{}]}), {"node_config": [{"service_account": true}]}),
	] {
		nodes_own_account.deny == {testing.doubt("gcp.gke.nodes_own_account", one, ["node_config", 0, "service_account"], _message)} with input as testing.document([one])
	}
}

_message := "service_account is {value}: give nodes an account of their own"

_one(values) := testing.resource("google_container_node_pool", "apps", values)
