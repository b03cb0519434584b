package policies.aws.kms.rotation_test

import data.lib.testing
import data.policies.aws.kms.rotation

test_fails_where_rotation_is_off if {
	key := _key({"enable_key_rotation": false, "customer_master_key_spec": "SYMMETRIC_DEFAULT"})
	rotation.deny == {testing.failure("aws.kms.rotation", key, ["enable_key_rotation"], _message)} with input as testing.document([key])
}

test_fails_where_nobody_wrote_it if {
	key := _key({"enable_key_rotation": null})
	rotation.deny == {testing.failure("aws.kms.rotation", key, ["enable_key_rotation"], _message)} with input as testing.document([key])
}

test_passes_where_the_key_rotates if {
	key := _key({"enable_key_rotation": true})
	rotation.deny == set() with input as testing.document([key])
}

test_passes_where_the_key_is_asymmetric_and_cannot_rotate if {
	key := _key({"enable_key_rotation": false, "customer_master_key_spec": "RSA_2048"})
	rotation.deny == set() with input as testing.document([key])
}

test_passes_where_the_key_lies_in_a_store_of_its_own_and_cannot_rotate if {
	key := _key({"custom_key_store_id": "cks-1234"})
	rotation.deny == set() with input as testing.document([key])
}

test_undetermined_where_rotation_is_decided_at_apply if {
	key := testing.unknown(_key({}), {"enable_key_rotation": true})
	rotation.deny == {testing.doubt("aws.kms.rotation", key, ["enable_key_rotation"], _message)} with input as testing.document([key])
}

_message := "enable_key_rotation is {value}: set it to true"

_key(values) := testing.resource("aws_kms_key", "key", values)
