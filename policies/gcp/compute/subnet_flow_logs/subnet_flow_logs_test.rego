package policies.gcp.compute.subnet_flow_logs_test

import data.lib.testing
import data.policies.gcp.compute.subnet_flow_logs

test_fails_where_nothing_is_recorded if {
	every one in [
		_one({}),
		_one({"log_config": []}),
		_one({"purpose": "PRIVATE"}),
		testing.unset(_one({}), {"log_config": true, "purpose": true}),
	] {
		subnet_flow_logs.deny == {testing.failure("gcp.compute.subnet_flow_logs", one, ["log_config"], _message)} with input as testing.document([one])
	}
}

test_passes_where_traffic_is_recorded if {
	one := _one({"log_config": [{"flow_sampling": 0.5}]})
	subnet_flow_logs.deny == set() with input as testing.document([one])
}

test_passes_where_there_are_no_machines if {
	every one in [
		_one({"purpose": "REGIONAL_MANAGED_PROXY"}),
		_one({"purpose": "GLOBAL_MANAGED_PROXY"}),
		_one({"purpose": "INTERNAL_HTTPS_LOAD_BALANCER"}),
		_one({"purpose": "PRIVATE_SERVICE_CONNECT"}),
	] {
		subnet_flow_logs.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"log_config": true})
	subnet_flow_logs.deny == {testing.doubt("gcp.compute.subnet_flow_logs", one, ["log_config"], _message)} with input as testing.document([one])
}

_message := "{address} keeps no record of its traffic: add log_config"

_one(values) := testing.resource("google_compute_subnetwork", "shop", values)
