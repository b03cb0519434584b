package policies.gcp.gke.network_policy_test

import data.lib.testing
import data.policies.gcp.gke.network_policy

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"network_policy": [{"enabled": false}]})
	network_policy.deny == {testing.failure("gcp.gke.network_policy", one, ["network_policy", 0, "enabled"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"network_policy": [{"enabled": null}]}),
		_one({}),
		_one({"network_policy": []}),
	] {
		network_policy.deny == {testing.failure("gcp.gke.network_policy", one, ["network_policy", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"network_policy": [{"enabled": true}]})
	network_policy.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"network_policy": [{"enabled": true}]}),
		testing.unset(_one({}), {"network_policy": true}),
	] {
		network_policy.deny == {testing.failure("gcp.gke.network_policy", one, ["network_policy", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"network_policy": [{}]}), {"network_policy": [{"enabled": true}]}),
		testing.unknown(_one({}), {"network_policy": true}),
	] {
		network_policy.deny == {testing.doubt("gcp.gke.network_policy", one, ["network_policy", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_google_sets_up_the_cluster if {
	one := _one({"enable_autopilot": true})
	network_policy.deny == set() with input as testing.document([one])
}

test_passes_where_the_datapath_enforces_them if {
	one := _one({"datapath_provider": "ADVANCED_DATAPATH", "network_policy": [{"enabled": false}]})
	network_policy.deny == set() with input as testing.document([one])
}

test_fails_where_the_addon_is_off if {
	one := _one({"network_policy": [{"enabled": true}], "addons_config": [{"network_policy_config": [{"disabled": true}]}]})
	network_policy.deny == {testing.failure("gcp.gke.network_policy", one, ["network_policy", 0, "enabled"], _message)} with input as testing.document([one])
}

_message := "network policies are not enforced (network_policy.enabled is {value}): enable them, or use ADVANCED_DATAPATH"

_one(values) := testing.resource("google_container_cluster", "apps", values)
