package policies.gcp.gke.workload_identity_test

import data.lib.testing
import data.policies.gcp.gke.workload_identity

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"workload_identity_config": [{"workload_pool": null}]}),
		_one({}),
		_one({"workload_identity_config": []}),
	] {
		workload_identity.deny == {testing.failure("gcp.gke.workload_identity", one, ["workload_identity_config", 0, "workload_pool"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"workload_identity_config": [{"workload_pool": "acme.svc.id.goog"}]})
	workload_identity.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"workload_identity_config": [{}]}), {"workload_identity_config": [{"workload_pool": true}]}),
		testing.unknown(_one({}), {"workload_identity_config": true}),
	] {
		workload_identity.deny == {testing.doubt("gcp.gke.workload_identity", one, ["workload_identity_config", 0, "workload_pool"], _message)} with input as testing.document([one])
	}
}

test_passes_where_google_sets_up_the_cluster if {
	one := _one({"enable_autopilot": true})
	workload_identity.deny == set() with input as testing.document([one])
}

_message := "workload_pool is {value}: name the pool of the project"

_one(values) := testing.resource("google_container_cluster", "apps", values)
