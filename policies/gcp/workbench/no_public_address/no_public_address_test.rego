package policies.gcp.workbench.no_public_address_test

import data.lib.testing
import data.policies.gcp.workbench.no_public_address

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"gce_setup": [{"disable_public_ip": false}]})
	no_public_address.deny == {testing.failure("gcp.workbench.no_public_address", one, ["gce_setup", 0, "disable_public_ip"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"gce_setup": [{"disable_public_ip": null}]}),
		_one({}),
		_one({"gce_setup": []}),
	] {
		no_public_address.deny == {testing.failure("gcp.workbench.no_public_address", one, ["gce_setup", 0, "disable_public_ip"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"gce_setup": [{"disable_public_ip": true}]})
	no_public_address.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"gce_setup": [{"disable_public_ip": true}]}),
		testing.unset(_one({}), {"gce_setup": true}),
	] {
		no_public_address.deny == {testing.failure("gcp.workbench.no_public_address", one, ["gce_setup", 0, "disable_public_ip"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"gce_setup": [{}]}), {"gce_setup": [{"disable_public_ip": true}]}),
		testing.unknown(_one({}), {"gce_setup": true}),
	] {
		no_public_address.deny == {testing.doubt("gcp.workbench.no_public_address", one, ["gce_setup", 0, "disable_public_ip"], _message)} with input as testing.document([one])
	}
}

_message := "disable_public_ip is {value}: set it to true"

_one(values) := testing.resource("google_workbench_instance", "lab", values)
