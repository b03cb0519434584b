package policies.gcp.vertex.endpoint_customer_key_test

import data.lib.testing
import data.policies.gcp.vertex.endpoint_customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"encryption_spec": [{"kms_key_name": null}]}),
		_one({}),
		_one({"encryption_spec": []}),
	] {
		endpoint_customer_key.deny == {testing.failure("gcp.vertex.endpoint_customer_key", one, ["encryption_spec", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"encryption_spec": [{"kms_key_name": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]})
	endpoint_customer_key.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"encryption_spec": [{"kms_key_name": true}]}),
		testing.unset(_one({}), {"encryption_spec": true}),
	] {
		endpoint_customer_key.deny == {testing.failure("gcp.vertex.endpoint_customer_key", one, ["encryption_spec", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"encryption_spec": [{}]}), {"encryption_spec": [{"kms_key_name": true}]}),
		testing.unknown(_one({}), {"encryption_spec": true}),
	] {
		endpoint_customer_key.deny == {testing.doubt("gcp.vertex.endpoint_customer_key", one, ["encryption_spec", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

_message := "kms_key_name is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_vertex_ai_endpoint", "shop", values)
