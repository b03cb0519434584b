package policies.gcp.dataflow.no_public_address_test

import data.lib.testing
import data.policies.gcp.dataflow.no_public_address

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"ip_configuration": "WORKER_IP_PUBLIC"})
	no_public_address.deny == {testing.failure("gcp.dataflow.no_public_address", one, ["ip_configuration"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"ip_configuration": null}),
		_one({}),
	] {
		no_public_address.deny == {testing.failure("gcp.dataflow.no_public_address", one, ["ip_configuration"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"ip_configuration": "WORKER_IP_PRIVATE"})
	no_public_address.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"ip_configuration": true})
	no_public_address.deny == {testing.failure("gcp.dataflow.no_public_address", one, ["ip_configuration"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"ip_configuration": true})
	no_public_address.deny == {testing.doubt("gcp.dataflow.no_public_address", one, ["ip_configuration"], _message)} with input as testing.document([one])
}

_message := "ip_configuration is {value}: set it to \"WORKER_IP_PRIVATE\""

_one(values) := testing.resource("google_dataflow_job", "batch", values)
