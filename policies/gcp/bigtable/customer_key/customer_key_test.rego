package policies.gcp.bigtable.customer_key_test

import data.lib.testing
import data.policies.gcp.bigtable.customer_key

test_fails_where_no_key_is_named if {
	every one in [
		_one({"cluster": [{}]}),
		testing.unset(_one({"cluster": [{}]}), {"cluster": [{"kms_key_name": true}]}),
	] {
		customer_key.deny == {testing.failure("gcp.bigtable.customer_key", one, ["cluster", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_passes_where_a_key_is_named if {
	every one in [
		_one({"cluster": [{"kms_key_name": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]}),
		_one({"cluster": []}),
	] {
		customer_key.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"cluster": [{}]}), {"cluster": [{"kms_key_name": true}]})
	customer_key.deny == {testing.doubt("gcp.bigtable.customer_key", one, ["cluster", 0, "kms_key_name"], _message)} with input as testing.document([one])
}

_message := "kms_key_name is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_bigtable_instance", "shop", values)
