package policies.gcp.notebooks.runtime_customer_key_test

import data.lib.testing
import data.policies.gcp.notebooks.runtime_customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"virtual_machine": [{"virtual_machine_config": [{"encryption_config": [{"kms_key": null}]}]}]}),
		_one({}),
		_one({"virtual_machine": []}),
	] {
		runtime_customer_key.deny == {testing.failure("gcp.notebooks.runtime_customer_key", one, ["virtual_machine", 0, "virtual_machine_config", 0, "encryption_config", 0, "kms_key"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"virtual_machine": [{"virtual_machine_config": [{"encryption_config": [{"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]}]}]})
	runtime_customer_key.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"virtual_machine": [{"virtual_machine_config": [{"encryption_config": [{"kms_key": true}]}]}]}),
		testing.unset(_one({}), {"virtual_machine": true}),
	] {
		runtime_customer_key.deny == {testing.failure("gcp.notebooks.runtime_customer_key", one, ["virtual_machine", 0, "virtual_machine_config", 0, "encryption_config", 0, "kms_key"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"virtual_machine": [{"virtual_machine_config": [{"encryption_config": [{}]}]}]}), {"virtual_machine": [{"virtual_machine_config": [{"encryption_config": [{"kms_key": true}]}]}]}),
		testing.unknown(_one({}), {"virtual_machine": true}),
	] {
		runtime_customer_key.deny == {testing.doubt("gcp.notebooks.runtime_customer_key", one, ["virtual_machine", 0, "virtual_machine_config", 0, "encryption_config", 0, "kms_key"], _message)} with input as testing.document([one])
	}
}

_message := "kms_key is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_notebooks_runtime", "lab", values)
