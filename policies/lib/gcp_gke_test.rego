package lib.gcp_gke_test

import data.lib.gcp_gke
import data.lib.testing

test_pools_of_their_own if {
	pool := testing.resource("google_container_node_pool", "apps", {})
	gcp_gke.pools == {{"subject": pool, "exempt": "no"}} with input as testing.document([pool])
}

test_the_default_pool_of_a_cluster if {
	_exempt({}) == "no"
	_exempt({"node_pool": []}) == "no"
	_exempt({"remove_default_node_pool": true}) == "yes"
	_exempt({"enable_autopilot": true}) == "yes"
	_exempt({"node_pool": [{"name": "apps"}]}) == "yes"
}

test_pools_inside_a_cluster if {
	cluster := testing.resource("google_container_cluster", "apps", {"node_pool": [{"name": "apps"}]})
	made := gcp_gke.pools with input as testing.document([cluster])
	{[pool.subject.values, pool.exempt] | some pool in made; pool.subject != cluster} == {[{"name": "apps"}, "no"]}
}

test_what_is_decided_at_apply if {
	cluster := testing.resource("google_container_cluster", "apps", {})
	unknown := testing.unknown(cluster, {"node_pool": true})
	some_unknown := gcp_gke.pools with input as testing.document([unknown])
	{pool.exempt | some pool in some_unknown; pool.subject == unknown} == {"unknown"}
	unset := testing.unset(cluster, {"node_pool": true})
	none_unknown := gcp_gke.pools with input as testing.document([unset])
	{pool.exempt | some pool in none_unknown} == {"no"}
}

_exempt(values) := pool.exempt if {
	cluster := testing.resource("google_container_cluster", "apps", values)
	made := gcp_gke.pools with input as testing.document([cluster])
	some pool in made
	pool.subject == cluster
}

test_the_account_of_nodes if {
	_own("nodes@acme.iam.gserviceaccount.com") == "yes"
	every account in [null, "", "default", "123456789-compute@developer.gserviceaccount.com"] {
		_own(account) == "no"
	}
}

test_an_account_that_is_made_at_apply if {
	pool := testing.unknown(testing.resource("google_container_node_pool", "apps", {}), {"node_config": [{"service_account": true}]})
	gcp_gke.has_own_account({"subject": pool}) == "unknown" with input as testing.document([pool])
	every attribute in ["node_config", "node_pool"] {
		key := sprintf("google_service_account.%s", [attribute])
		relations := {"google_container_node_pool": {pool.address: {key: ["google_service_account.nodes"]}}}
		gcp_gke.has_own_account({"subject": pool}) == "yes" with input as {"relations": relations, "open": {}}
	}
}

_own(account) := gcp_gke.has_own_account({"subject": testing.resource("google_container_node_pool", "apps", {"node_config": [{"service_account": account}]})})
