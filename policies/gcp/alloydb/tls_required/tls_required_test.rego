package policies.gcp.alloydb.tls_required_test

import data.lib.testing
import data.policies.gcp.alloydb.tls_required

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"client_connection_config": [{"ssl_config": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}]})
	tls_required.deny == {testing.failure("gcp.alloydb.tls_required", one, ["client_connection_config", 0, "ssl_config", 0, "ssl_mode"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"client_connection_config": [{"ssl_config": [{"ssl_mode": "ENCRYPTED_ONLY"}]}]})
	tls_required.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"client_connection_config": [{"ssl_config": [{"ssl_mode": null}]}]}),
		_one({}),
	] {
		tls_required.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"client_connection_config": [{"ssl_config": [{"ssl_mode": true}]}]}),
		testing.unset(_one({}), {"client_connection_config": true}),
	] {
		tls_required.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"client_connection_config": [{"ssl_config": [{}]}]}), {"client_connection_config": [{"ssl_config": [{"ssl_mode": true}]}]}),
		testing.unknown(_one({}), {"client_connection_config": true}),
	] {
		tls_required.deny == {testing.doubt("gcp.alloydb.tls_required", one, ["client_connection_config", 0, "ssl_config", 0, "ssl_mode"], _message)} with input as testing.document([one])
	}
}

_message := "ssl_mode is {value}: set it to \"ENCRYPTED_ONLY\""

_one(values) := testing.resource("google_alloydb_instance", "erp", values)
