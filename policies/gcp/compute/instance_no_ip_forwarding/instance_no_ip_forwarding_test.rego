package policies.gcp.compute.instance_no_ip_forwarding_test

import data.lib.testing
import data.policies.gcp.compute.instance_no_ip_forwarding

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"can_ip_forward": true})
	instance_no_ip_forwarding.deny == {testing.failure("gcp.compute.instance_no_ip_forwarding", one, ["can_ip_forward"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"can_ip_forward": false})
	instance_no_ip_forwarding.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"can_ip_forward": null}),
		_one({}),
	] {
		instance_no_ip_forwarding.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"can_ip_forward": true})
	instance_no_ip_forwarding.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"can_ip_forward": true})
	instance_no_ip_forwarding.deny == {testing.doubt("gcp.compute.instance_no_ip_forwarding", one, ["can_ip_forward"], _message)} with input as testing.document([one])
}

test_passes_where_the_machine_is_a_node_of_a_cluster if {
	one := _one({"name": "gke-apps-1", "can_ip_forward": true})
	instance_no_ip_forwarding.deny == set() with input as testing.document([one])
}

_message := "can_ip_forward is {value}: set it to false unless the machine is a router"

_one(values) := testing.resource("google_compute_instance", "web", values)
