package policies.gcp.compute.subnet_private_access_test

import data.lib.testing
import data.policies.gcp.compute.subnet_private_access

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"private_ip_google_access": false})
	subnet_private_access.deny == {testing.failure("gcp.compute.subnet_private_access", one, ["private_ip_google_access"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"private_ip_google_access": null}),
		_one({}),
	] {
		subnet_private_access.deny == {testing.failure("gcp.compute.subnet_private_access", one, ["private_ip_google_access"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"private_ip_google_access": true})
	subnet_private_access.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"private_ip_google_access": true})
	subnet_private_access.deny == {testing.failure("gcp.compute.subnet_private_access", one, ["private_ip_google_access"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"private_ip_google_access": true})
	subnet_private_access.deny == {testing.doubt("gcp.compute.subnet_private_access", one, ["private_ip_google_access"], _message)} with input as testing.document([one])
}

test_passes_where_there_are_no_machines if {
	one := _one({"purpose": "REGIONAL_MANAGED_PROXY"})
	subnet_private_access.deny == set() with input as testing.document([one])
}

_message := "private_ip_google_access is {value}: set it to true"

_one(values) := testing.resource("google_compute_subnetwork", "shop", values)
