package policies.gcp.redis.tls_test

import data.lib.testing
import data.policies.gcp.redis.tls

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"transit_encryption_mode": "DISABLED"})
	tls.deny == {testing.failure("gcp.redis.tls", one, ["transit_encryption_mode"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"transit_encryption_mode": null}),
		_one({}),
	] {
		tls.deny == {testing.failure("gcp.redis.tls", one, ["transit_encryption_mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"transit_encryption_mode": "SERVER_AUTHENTICATION"})
	tls.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"transit_encryption_mode": true})
	tls.deny == {testing.failure("gcp.redis.tls", one, ["transit_encryption_mode"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"transit_encryption_mode": true})
	tls.deny == {testing.doubt("gcp.redis.tls", one, ["transit_encryption_mode"], _message)} with input as testing.document([one])
}

_message := "transit_encryption_mode is {value}: set it to \"SERVER_AUTHENTICATION\""

_one(values) := testing.resource("google_redis_instance", "cache", values)
