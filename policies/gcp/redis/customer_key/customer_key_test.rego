package policies.gcp.redis.customer_key_test

import data.lib.testing
import data.policies.gcp.redis.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"customer_managed_key": null}),
		_one({}),
	] {
		customer_key.deny == {testing.failure("gcp.redis.customer_key", one, ["customer_managed_key"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"customer_managed_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"})
	customer_key.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"customer_managed_key": true})
	customer_key.deny == {testing.doubt("gcp.redis.customer_key", one, ["customer_managed_key"], _message)} with input as testing.document([one])
}

_message := "customer_managed_key is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_redis_instance", "cache", values)
