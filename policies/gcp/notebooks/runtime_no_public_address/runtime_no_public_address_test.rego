package policies.gcp.notebooks.runtime_no_public_address_test

import data.lib.testing
import data.policies.gcp.notebooks.runtime_no_public_address

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": false}]}]})
	runtime_no_public_address.deny == {testing.failure("gcp.notebooks.runtime_no_public_address", one, ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": null}]}]}),
		_one({}),
		_one({"virtual_machine": []}),
	] {
		runtime_no_public_address.deny == {testing.failure("gcp.notebooks.runtime_no_public_address", one, ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": true}]}]})
	runtime_no_public_address.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": true}]}]}),
		testing.unset(_one({}), {"virtual_machine": true}),
	] {
		runtime_no_public_address.deny == {testing.failure("gcp.notebooks.runtime_no_public_address", one, ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"virtual_machine": [{"virtual_machine_config": [{}]}]}), {"virtual_machine": [{"virtual_machine_config": [{"internal_ip_only": true}]}]}),
		testing.unknown(_one({}), {"virtual_machine": true}),
	] {
		runtime_no_public_address.deny == {testing.doubt("gcp.notebooks.runtime_no_public_address", one, ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

_message := "internal_ip_only is {value}: set it to true"

_one(values) := testing.resource("google_notebooks_runtime", "lab", values)
