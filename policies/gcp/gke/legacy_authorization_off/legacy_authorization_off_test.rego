package policies.gcp.gke.legacy_authorization_off_test

import data.lib.testing
import data.policies.gcp.gke.legacy_authorization_off

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_legacy_abac": true})
	legacy_authorization_off.deny == {testing.failure("gcp.gke.legacy_authorization_off", one, ["enable_legacy_abac"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_legacy_abac": false})
	legacy_authorization_off.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"enable_legacy_abac": null}),
		_one({}),
	] {
		legacy_authorization_off.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_legacy_abac": true})
	legacy_authorization_off.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_legacy_abac": true})
	legacy_authorization_off.deny == {testing.doubt("gcp.gke.legacy_authorization_off", one, ["enable_legacy_abac"], _message)} with input as testing.document([one])
}

_message := "enable_legacy_abac is {value}: set it to false"

_one(values) := testing.resource("google_container_cluster", "apps", values)
