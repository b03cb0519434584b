package policies.gcp.kms.destruction_delayed_test

import data.lib.testing
import data.policies.gcp.kms.destruction_delayed

test_fails_where_the_value_is_not_the_right_one if {
	every one in [
		_one({"destroy_scheduled_duration": "3600s"}),
		_one({"destroy_scheduled_duration": "86399s"}),
	] {
		destruction_delayed.deny == {testing.failure("gcp.kms.destruction_delayed", one, ["destroy_scheduled_duration"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	every one in [
		_one({"destroy_scheduled_duration": "86400s"}),
		_one({"destroy_scheduled_duration": "2592000s"}),
	] {
		destruction_delayed.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"destroy_scheduled_duration": null}),
		_one({}),
	] {
		destruction_delayed.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"destroy_scheduled_duration": true})
	destruction_delayed.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"destroy_scheduled_duration": true})
	destruction_delayed.deny == {testing.doubt("gcp.kms.destruction_delayed", one, ["destroy_scheduled_duration"], _message)} with input as testing.document([one])
}

_message := "destroy_scheduled_duration is {value}: make it a day (86400s) or more"

_one(values) := testing.resource("google_kms_crypto_key", "orders", values)
