package policies.gcp.compute.instance_deletion_protection_test

import data.lib.testing
import data.policies.gcp.compute.instance_deletion_protection

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"deletion_protection": false})
	instance_deletion_protection.deny == {testing.failure("gcp.compute.instance_deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"deletion_protection": null}),
		_one({}),
	] {
		instance_deletion_protection.deny == {testing.failure("gcp.compute.instance_deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"deletion_protection": true})
	instance_deletion_protection.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"deletion_protection": true})
	instance_deletion_protection.deny == {testing.failure("gcp.compute.instance_deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"deletion_protection": true})
	instance_deletion_protection.deny == {testing.doubt("gcp.compute.instance_deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
}

test_passes_where_the_machine_is_a_node_of_a_cluster if {
	one := _one({"name": "gke-apps-1"})
	instance_deletion_protection.deny == set() with input as testing.document([one])
}

_message := "deletion_protection is {value}: set it to true where the machine holds data"

_one(values) := testing.resource("google_compute_instance", "web", values)
