package policies.gcp.redis.cluster_auth_test

import data.lib.testing
import data.policies.gcp.redis.cluster_auth

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"authorization_mode": "AUTH_MODE_DISABLED"})
	cluster_auth.deny == {testing.failure("gcp.redis.cluster_auth", one, ["authorization_mode"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"authorization_mode": null}),
		_one({}),
	] {
		cluster_auth.deny == {testing.failure("gcp.redis.cluster_auth", one, ["authorization_mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"authorization_mode": "AUTH_MODE_IAM_AUTH"})
	cluster_auth.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"authorization_mode": true})
	cluster_auth.deny == {testing.failure("gcp.redis.cluster_auth", one, ["authorization_mode"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"authorization_mode": true})
	cluster_auth.deny == {testing.doubt("gcp.redis.cluster_auth", one, ["authorization_mode"], _message)} with input as testing.document([one])
}

_message := "authorization_mode is {value}: set it to \"AUTH_MODE_IAM_AUTH\""

_one(values) := testing.resource("google_redis_cluster", "cache", values)
