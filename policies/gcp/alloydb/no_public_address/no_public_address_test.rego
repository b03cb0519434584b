package policies.gcp.alloydb.no_public_address_test

import data.lib.testing
import data.policies.gcp.alloydb.no_public_address

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"network_config": [{"enable_public_ip": true}]})
	no_public_address.deny == {testing.failure("gcp.alloydb.no_public_address", one, ["network_config", 0, "enable_public_ip"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"network_config": [{"enable_public_ip": false}]})
	no_public_address.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"network_config": [{"enable_public_ip": null}]}),
		_one({}),
	] {
		no_public_address.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"network_config": [{"enable_public_ip": true}]}),
		testing.unset(_one({}), {"network_config": true}),
	] {
		no_public_address.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"network_config": [{}]}), {"network_config": [{"enable_public_ip": true}]}),
		testing.unknown(_one({}), {"network_config": true}),
	] {
		no_public_address.deny == {testing.doubt("gcp.alloydb.no_public_address", one, ["network_config", 0, "enable_public_ip"], _message)} with input as testing.document([one])
	}
}

_message := "enable_public_ip is {value}: set it to false"

_one(values) := testing.resource("google_alloydb_instance", "erp", values)
