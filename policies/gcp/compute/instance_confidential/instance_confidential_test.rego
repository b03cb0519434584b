package policies.gcp.compute.instance_confidential_test

import data.lib.testing
import data.policies.gcp.compute.instance_confidential

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"confidential_instance_config": [{"enable_confidential_compute": false}]})
	instance_confidential.deny == {testing.failure("gcp.compute.instance_confidential", one, ["confidential_instance_config", 0, "enable_confidential_compute"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"confidential_instance_config": [{"enable_confidential_compute": null}]}),
		_one({}),
		_one({"confidential_instance_config": []}),
	] {
		instance_confidential.deny == {testing.failure("gcp.compute.instance_confidential", one, ["confidential_instance_config", 0, "enable_confidential_compute"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"confidential_instance_config": [{"enable_confidential_compute": true}]})
	instance_confidential.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"confidential_instance_config": [{"enable_confidential_compute": true}]}),
		testing.unset(_one({}), {"confidential_instance_config": true}),
	] {
		instance_confidential.deny == {testing.failure("gcp.compute.instance_confidential", one, ["confidential_instance_config", 0, "enable_confidential_compute"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"confidential_instance_config": [{}]}), {"confidential_instance_config": [{"enable_confidential_compute": true}]}),
		testing.unknown(_one({}), {"confidential_instance_config": true}),
	] {
		instance_confidential.deny == {testing.doubt("gcp.compute.instance_confidential", one, ["confidential_instance_config", 0, "enable_confidential_compute"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_kind_is_named if {
	one := _one({"confidential_instance_config": [{"confidential_instance_type": "SEV_SNP"}]})
	instance_confidential.deny == set() with input as testing.document([one])
}

_message := "enable_confidential_compute is {value}: set it to true where the data asks for it"

_one(values) := testing.resource("google_compute_instance", "web", values)
