package policies.gcp.compute.firewall_logged_test

import data.lib.testing
import data.policies.gcp.compute.firewall_logged

test_fails_where_no_log_is_kept if {
	every one in [
		_one({}),
		_one({"log_config": []}),
		_one({"disabled": false}),
	] {
		firewall_logged.deny == {testing.failure("gcp.compute.firewall_logged", one, ["log_config"], _message)} with input as testing.document([one])
	}
}

test_passes_where_a_log_is_kept if {
	every one in [
		_one({"log_config": [{"metadata": "INCLUDE_ALL_METADATA"}]}),
		_one({"disabled": true}),
		_one({"enable_logging": true}),
	] {
		firewall_logged.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"log_config": true})
	firewall_logged.deny == {testing.doubt("gcp.compute.firewall_logged", one, ["log_config"], _message)} with input as testing.document([one])
}

_message := "{address} keeps no log: add log_config"

_one(values) := testing.resource("google_compute_firewall", "shop", values)
