package policies.gcp.functions.in_network_test

import data.lib.testing
import data.policies.gcp.functions.in_network

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"vpc_connector": null}),
		_one({}),
	] {
		in_network.deny == {testing.failure("gcp.functions.in_network", one, ["vpc_connector"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"vpc_connector": "projects/acme/locations/europe-west1/connectors/shop"})
	in_network.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"vpc_connector": true})
	in_network.deny == {testing.doubt("gcp.functions.in_network", one, ["vpc_connector"], _message)} with input as testing.document([one])
}

_message := "vpc_connector is {value}: name a connector"

_one(values) := testing.resource("google_cloudfunctions_function", "orders", values)
