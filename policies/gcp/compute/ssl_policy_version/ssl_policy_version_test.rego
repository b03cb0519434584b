package policies.gcp.compute.ssl_policy_version_test

import data.lib.testing
import data.policies.gcp.compute.ssl_policy_version

test_fails_where_the_value_is_not_the_right_one if {
	every one in [
		_one({"min_tls_version": "TLS_1_0"}),
		_one({"min_tls_version": "TLS_1_1"}),
	] {
		ssl_policy_version.deny == {testing.failure("gcp.compute.ssl_policy_version", one, ["min_tls_version"], _message)} with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"min_tls_version": null}),
		_one({}),
	] {
		ssl_policy_version.deny == {testing.failure("gcp.compute.ssl_policy_version", one, ["min_tls_version"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"min_tls_version": "TLS_1_2"})
	ssl_policy_version.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"min_tls_version": true})
	ssl_policy_version.deny == {testing.failure("gcp.compute.ssl_policy_version", one, ["min_tls_version"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"min_tls_version": true})
	ssl_policy_version.deny == {testing.doubt("gcp.compute.ssl_policy_version", one, ["min_tls_version"], _message)} with input as testing.document([one])
}

_message := "min_tls_version is {value} (TLS_1_0 where nobody writes it): set it to \"TLS_1_2\""

_one(values) := testing.resource("google_compute_ssl_policy", "shop", values)
