package policies.gcp.notebooks.customer_key_test

import data.lib.testing
import data.policies.gcp.notebooks.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"kms_key": null}),
		_one({}),
	] {
		customer_key.deny == {testing.failure("gcp.notebooks.customer_key", one, ["kms_key"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"})
	customer_key.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"kms_key": true})
	customer_key.deny == {testing.doubt("gcp.notebooks.customer_key", one, ["kms_key"], _message)} with input as testing.document([one])
}

_message := "kms_key is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_notebooks_instance", "lab", values)
