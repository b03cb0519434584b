package policies.gcp.kms.rotation_test

import data.lib.testing
import data.policies.gcp.kms.rotation

test_fails_where_the_value_is_not_the_right_one if {
	every one in [
		_one({"rotation_period": "15552000s"}),
		_one({"rotation_period": "7776001s"}),
		_one({"rotation_period": "10000000s"}),
	] {
		rotation.deny == {testing.failure("gcp.kms.rotation", one, ["rotation_period"], _message)} with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"rotation_period": null}),
		_one({}),
	] {
		rotation.deny == {testing.failure("gcp.kms.rotation", one, ["rotation_period"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	every one in [
		_one({"rotation_period": "7776000s"}),
		_one({"rotation_period": "86400s"}),
		_one({"rotation_period": "2592000s"}),
	] {
		rotation.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"rotation_period": true})
	rotation.deny == {testing.doubt("gcp.kms.rotation", one, ["rotation_period"], _message)} with input as testing.document([one])
}

test_passes_where_the_key_is_asymmetric_and_cannot_rotate if {
	one := _one({"purpose": "ASYMMETRIC_SIGN"})
	rotation.deny == set() with input as testing.document([one])
}

_message := "rotation_period is {value}: set it to \"7776000s\" (90 days) or less"

_one(values) := testing.resource("google_kms_crypto_key", "orders", values)
