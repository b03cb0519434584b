package policies.gcp.filestore.customer_key_test

import data.lib.testing
import data.policies.gcp.filestore.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"kms_key_name": null}),
		_one({}),
	] {
		customer_key.deny == {testing.failure("gcp.filestore.customer_key", one, ["kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"kms_key_name": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"})
	customer_key.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"kms_key_name": true})
	customer_key.deny == {testing.doubt("gcp.filestore.customer_key", one, ["kms_key_name"], _message)} with input as testing.document([one])
}

_message := "kms_key_name is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_filestore_instance", "share", values)
