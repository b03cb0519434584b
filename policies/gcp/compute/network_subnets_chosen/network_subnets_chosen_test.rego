package policies.gcp.compute.network_subnets_chosen_test

import data.lib.testing
import data.policies.gcp.compute.network_subnets_chosen

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"auto_create_subnetworks": true})
	network_subnets_chosen.deny == {testing.failure("gcp.compute.network_subnets_chosen", one, ["auto_create_subnetworks"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"auto_create_subnetworks": null}),
		_one({}),
	] {
		network_subnets_chosen.deny == {testing.failure("gcp.compute.network_subnets_chosen", one, ["auto_create_subnetworks"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"auto_create_subnetworks": false})
	network_subnets_chosen.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"auto_create_subnetworks": true})
	network_subnets_chosen.deny == {testing.failure("gcp.compute.network_subnets_chosen", one, ["auto_create_subnetworks"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"auto_create_subnetworks": true})
	network_subnets_chosen.deny == {testing.doubt("gcp.compute.network_subnets_chosen", one, ["auto_create_subnetworks"], _message)} with input as testing.document([one])
}

_message := "auto_create_subnetworks is {value} (true where nobody writes it): set it to false"

_one(values) := testing.resource("google_compute_network", "shop", values)
