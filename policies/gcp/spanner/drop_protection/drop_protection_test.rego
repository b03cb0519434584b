package policies.gcp.spanner.drop_protection_test

import data.lib.testing
import data.policies.gcp.spanner.drop_protection

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_drop_protection": false})
	drop_protection.deny == {testing.failure("gcp.spanner.drop_protection", one, ["enable_drop_protection"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"enable_drop_protection": null}),
		_one({}),
	] {
		drop_protection.deny == {testing.failure("gcp.spanner.drop_protection", one, ["enable_drop_protection"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_drop_protection": true})
	drop_protection.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_drop_protection": true})
	drop_protection.deny == {testing.failure("gcp.spanner.drop_protection", one, ["enable_drop_protection"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_drop_protection": true})
	drop_protection.deny == {testing.doubt("gcp.spanner.drop_protection", one, ["enable_drop_protection"], _message)} with input as testing.document([one])
}

_message := "enable_drop_protection is {value}: set it to true"

_one(values) := testing.resource("google_spanner_database", "orders", values)
