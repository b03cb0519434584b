package policies.gcp.compute.ssl_policy_ciphers_test

import data.lib.testing
import data.policies.gcp.compute.ssl_policy_ciphers

test_fails_where_weak_ciphers_are_offered if {
	every one in [
		_one({"profile": "COMPATIBLE"}),
		_one({}),
		_one({"profile": "CUSTOM", "custom_features": ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_RSA_WITH_AES_128_CBC_SHA"]}),
	] {
		ssl_policy_ciphers.deny == {testing.failure("gcp.compute.ssl_policy_ciphers", one, ["profile"], _message)} with input as testing.document([one])
	}
}

test_passes_where_only_strong_ones_are if {
	every one in [
		_one({"profile": "MODERN"}),
		_one({"profile": "RESTRICTED"}),
		_one({"profile": "CUSTOM", "custom_features": ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"]}),
	] {
		ssl_policy_ciphers.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"profile": true}),
		testing.unknown(_one({"profile": "CUSTOM"}), {"custom_features": true}),
	] {
		ssl_policy_ciphers.deny == {testing.doubt("gcp.compute.ssl_policy_ciphers", one, ["profile"], _message)} with input as testing.document([one])
	}
}

_message := "the profile is {value}: use \"MODERN\" or \"RESTRICTED\", or name only strong ciphers"

_one(values) := testing.resource("google_compute_ssl_policy", "shop", values)
