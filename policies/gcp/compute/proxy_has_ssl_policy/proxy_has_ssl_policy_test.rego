package policies.gcp.compute.proxy_has_ssl_policy_test

import data.lib.testing
import data.policies.gcp.compute.proxy_has_ssl_policy

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"ssl_policy": null}),
		_one({}),
	] {
		proxy_has_ssl_policy.deny == {testing.failure("gcp.compute.proxy_has_ssl_policy", one, ["ssl_policy"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"ssl_policy": "shop"})
	proxy_has_ssl_policy.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"ssl_policy": true})
	proxy_has_ssl_policy.deny == {testing.failure("gcp.compute.proxy_has_ssl_policy", one, ["ssl_policy"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"ssl_policy": true})
	proxy_has_ssl_policy.deny == {testing.doubt("gcp.compute.proxy_has_ssl_policy", one, ["ssl_policy"], _message)} with input as testing.document([one])
}

_message := "ssl_policy is {value}: name one with TLS 1.2"

_one(values) := testing.resource("google_compute_target_https_proxy", "shop", values)
