package policies.gcp.compute.instance_integrity_monitored_test

import data.lib.testing
import data.policies.gcp.compute.instance_integrity_monitored

test_fails_where_it_is_off if {
	every one in [
		_one({"shielded_instance_config": [{"enable_integrity_monitoring": false}]}),
		testing.resource("google_compute_instance_template", "web", {"shielded_instance_config": [{"enable_integrity_monitoring": false}]}),
	] {
		instance_integrity_monitored.deny == {testing.failure("gcp.compute.instance_integrity_monitored", one, ["shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

test_fails_where_there_is_no_block if {
	every one in [
		_one({}),
		_one({"shielded_instance_config": []}),
	] {
		instance_integrity_monitored.deny == {testing.failure("gcp.compute.instance_integrity_monitored", one, ["shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

test_passes_where_it_is_on if {
	one := _one({"shielded_instance_config": [{"enable_integrity_monitoring": true}]})
	instance_integrity_monitored.deny == set() with input as testing.document([one])
}

test_passes_where_the_template_may_say_it if {
	one := testing.resource("google_compute_instance_from_template", "web", {})
	instance_integrity_monitored.deny == set() with input as testing.document([one])
}

test_passes_where_the_machine_is_a_node_of_a_cluster if {
	one := _one({"name": "gke-apps-1"})
	instance_integrity_monitored.deny == set() with input as testing.document([one])
}

test_passes_where_the_block_leaves_it_to_the_provider if {
	one := _one({"shielded_instance_config": [{"enable_integrity_monitoring": null}]})
	instance_integrity_monitored.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"shielded_instance_config": true}),
		testing.unknown(_one({"shielded_instance_config": [{}]}), {"shielded_instance_config": [{"enable_integrity_monitoring": true}]}),
	] {
		instance_integrity_monitored.deny == {testing.doubt("gcp.compute.instance_integrity_monitored", one, ["shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

_message := "enable_integrity_monitoring is {value}: set it to true in shielded_instance_config"

_one(values) := testing.resource("google_compute_instance", "web", values)
