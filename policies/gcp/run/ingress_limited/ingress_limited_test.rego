package policies.gcp.run.ingress_limited_test

import data.lib.testing
import data.policies.gcp.run.ingress_limited

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"ingress": "INGRESS_TRAFFIC_ALL"})
	ingress_limited.deny == {testing.failure("gcp.run.ingress_limited", one, ["ingress"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"ingress": null}),
		_one({}),
	] {
		ingress_limited.deny == {testing.failure("gcp.run.ingress_limited", one, ["ingress"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	every one in [
		_one({"ingress": "INGRESS_TRAFFIC_INTERNAL_ONLY"}),
		_one({"ingress": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"}),
	] {
		ingress_limited.deny == set() with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"ingress": true})
	ingress_limited.deny == {testing.failure("gcp.run.ingress_limited", one, ["ingress"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"ingress": true})
	ingress_limited.deny == {testing.doubt("gcp.run.ingress_limited", one, ["ingress"], _message)} with input as testing.document([one])
}

_message := "ingress is {value}: set it to \"INGRESS_TRAFFIC_INTERNAL_ONLY\""

_one(values) := testing.resource("google_cloud_run_v2_service", "orders", values)
