package policies.gcp.compute.backend_logged_test

import data.lib.testing
import data.policies.gcp.compute.backend_logged

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"log_config": [{"enable": false}]})
	backend_logged.deny == {testing.failure("gcp.compute.backend_logged", one, ["log_config", 0, "enable"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"log_config": [{"enable": null}]}),
		_one({}),
		_one({"log_config": []}),
	] {
		backend_logged.deny == {testing.failure("gcp.compute.backend_logged", one, ["log_config", 0, "enable"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"log_config": [{"enable": true}]})
	backend_logged.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"log_config": [{"enable": true}]}),
		testing.unset(_one({}), {"log_config": true}),
	] {
		backend_logged.deny == {testing.failure("gcp.compute.backend_logged", one, ["log_config", 0, "enable"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"log_config": [{}]}), {"log_config": [{"enable": true}]}),
		testing.unknown(_one({}), {"log_config": true}),
	] {
		backend_logged.deny == {testing.doubt("gcp.compute.backend_logged", one, ["log_config", 0, "enable"], _message)} with input as testing.document([one])
	}
}

_message := "logging is {value}: set enable to true in log_config"

_one(values) := testing.resource("google_compute_backend_service", "shop", values)
