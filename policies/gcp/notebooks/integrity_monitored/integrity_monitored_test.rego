package policies.gcp.notebooks.integrity_monitored_test

import data.lib.testing
import data.policies.gcp.notebooks.integrity_monitored

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"shielded_instance_config": [{"enable_integrity_monitoring": false}]})
	integrity_monitored.deny == {testing.failure("gcp.notebooks.integrity_monitored", one, ["shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"shielded_instance_config": [{"enable_integrity_monitoring": true}]})
	integrity_monitored.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"shielded_instance_config": [{"enable_integrity_monitoring": null}]}),
		_one({}),
	] {
		integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"shielded_instance_config": [{"enable_integrity_monitoring": true}]}),
		testing.unset(_one({}), {"shielded_instance_config": true}),
	] {
		integrity_monitored.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"shielded_instance_config": [{}]}), {"shielded_instance_config": [{"enable_integrity_monitoring": true}]}),
		testing.unknown(_one({}), {"shielded_instance_config": true}),
	] {
		integrity_monitored.deny == {testing.doubt("gcp.notebooks.integrity_monitored", one, ["shielded_instance_config", 0, "enable_integrity_monitoring"], _message)} with input as testing.document([one])
	}
}

_message := "enable_integrity_monitoring is {value}: set it to true"

_one(values) := testing.resource("google_notebooks_instance", "lab", values)
