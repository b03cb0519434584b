package policies.gcp.gke.alias_addresses_test

import data.lib.testing
import data.policies.gcp.gke.alias_addresses

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"networking_mode": "ROUTES"})
	alias_addresses.deny == {testing.failure("gcp.gke.alias_addresses", one, ["networking_mode"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"networking_mode": "VPC_NATIVE"})
	alias_addresses.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"networking_mode": null}),
		_one({}),
	] {
		alias_addresses.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"networking_mode": true})
	alias_addresses.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"networking_mode": true})
	alias_addresses.deny == {testing.doubt("gcp.gke.alias_addresses", one, ["networking_mode"], _message)} with input as testing.document([one])
}

_message := "networking_mode is {value}: use \"VPC_NATIVE\""

_one(values) := testing.resource("google_container_cluster", "apps", values)
