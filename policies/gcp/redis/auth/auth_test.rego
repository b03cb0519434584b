package policies.gcp.redis.auth_test

import data.lib.testing
import data.policies.gcp.redis.auth

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"auth_enabled": false})
	auth.deny == {testing.failure("gcp.redis.auth", one, ["auth_enabled"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"auth_enabled": null}),
		_one({}),
	] {
		auth.deny == {testing.failure("gcp.redis.auth", one, ["auth_enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"auth_enabled": true})
	auth.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"auth_enabled": true})
	auth.deny == {testing.failure("gcp.redis.auth", one, ["auth_enabled"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"auth_enabled": true})
	auth.deny == {testing.doubt("gcp.redis.auth", one, ["auth_enabled"], _message)} with input as testing.document([one])
}

_message := "auth_enabled is {value}: set it to true"

_one(values) := testing.resource("google_redis_instance", "cache", values)
