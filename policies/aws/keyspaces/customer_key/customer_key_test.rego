package policies.aws.keyspaces.customer_key_test

import data.lib.testing
import data.policies.aws.keyspaces.customer_key

test_fails_where_the_key_is_the_one_of_aws if {
	subject := testing.resource("aws_keyspaces_table", "orders", {"encryption_specification": [{"type": "AWS_OWNED_KMS_KEY"}]})
	expected := {testing.failure(_id, subject, ["encryption_specification", 0, "kms_key_identifier"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_key if {
	subject := testing.resource("aws_keyspaces_table", "orders", {})
	expected := {testing.failure(_id, subject, ["encryption_specification", 0, "kms_key_identifier"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_passes_where_a_key_is_named if {
	subject := testing.resource("aws_keyspaces_table", "orders", {"encryption_specification": [{"type": "CUSTOMER_MANAGED_KMS_KEY", "kms_key_identifier": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]})
	customer_key.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_key_it_is if {
	subject := testing.unknown(testing.resource("aws_keyspaces_table", "orders", {"encryption_specification": [{"type": "CUSTOMER_MANAGED_KMS_KEY"}]}), {"encryption_specification": [{"kms_key_identifier": true}]})
	expected := {testing.doubt(_id, subject, ["encryption_specification", 0, "kms_key_identifier"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

_id := "aws.keyspaces.customer_key"

_message := "kms_key_identifier is {value}: name a customer key, with type CUSTOMER_MANAGED_KMS_KEY"
