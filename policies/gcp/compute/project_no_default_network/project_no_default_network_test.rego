package policies.gcp.compute.project_no_default_network_test

import data.lib.testing
import data.policies.gcp.compute.project_no_default_network

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"auto_create_network": true})
	project_no_default_network.deny == {testing.failure("gcp.compute.project_no_default_network", one, ["auto_create_network"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"auto_create_network": null}),
		_one({}),
	] {
		project_no_default_network.deny == {testing.failure("gcp.compute.project_no_default_network", one, ["auto_create_network"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"auto_create_network": false})
	project_no_default_network.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"auto_create_network": true})
	project_no_default_network.deny == {testing.failure("gcp.compute.project_no_default_network", one, ["auto_create_network"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"auto_create_network": true})
	project_no_default_network.deny == {testing.doubt("gcp.compute.project_no_default_network", one, ["auto_create_network"], _message)} with input as testing.document([one])
}

_message := "auto_create_network is {value} (true where nobody writes it): set it to false"

_one(values) := testing.resource("google_project", "shop", values)
