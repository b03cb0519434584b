package policies.gcp.notebooks.vtpm_test

import data.lib.testing
import data.policies.gcp.notebooks.vtpm

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"shielded_instance_config": [{"enable_vtpm": false}]})
	vtpm.deny == {testing.failure("gcp.notebooks.vtpm", one, ["shielded_instance_config", 0, "enable_vtpm"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"shielded_instance_config": [{"enable_vtpm": true}]})
	vtpm.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"shielded_instance_config": [{"enable_vtpm": null}]}),
		_one({}),
	] {
		vtpm.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"shielded_instance_config": [{"enable_vtpm": true}]}),
		testing.unset(_one({}), {"shielded_instance_config": true}),
	] {
		vtpm.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"shielded_instance_config": [{}]}), {"shielded_instance_config": [{"enable_vtpm": true}]}),
		testing.unknown(_one({}), {"shielded_instance_config": true}),
	] {
		vtpm.deny == {testing.doubt("gcp.notebooks.vtpm", one, ["shielded_instance_config", 0, "enable_vtpm"], _message)} with input as testing.document([one])
	}
}

_message := "enable_vtpm is {value}: set it to true"

_one(values) := testing.resource("google_notebooks_instance", "lab", values)
