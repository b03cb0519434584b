package policies.gcp.run.customer_key_test

import data.lib.testing
import data.policies.gcp.run.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"template": [{"encryption_key": null}]}),
		_one({}),
		_one({"template": []}),
	] {
		customer_key.deny == {testing.failure("gcp.run.customer_key", one, ["template", 0, "encryption_key"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"template": [{"encryption_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]})
	customer_key.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"template": [{"encryption_key": true}]}),
		testing.unset(_one({}), {"template": true}),
	] {
		customer_key.deny == {testing.failure("gcp.run.customer_key", one, ["template", 0, "encryption_key"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"template": [{}]}), {"template": [{"encryption_key": true}]}),
		testing.unknown(_one({}), {"template": true}),
	] {
		customer_key.deny == {testing.doubt("gcp.run.customer_key", one, ["template", 0, "encryption_key"], _message)} with input as testing.document([one])
	}
}

_message := "encryption_key is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_cloud_run_v2_service", "orders", values)
