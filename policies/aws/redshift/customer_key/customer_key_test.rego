package policies.aws.redshift.customer_key_test

import data.lib.testing
import data.policies.aws.redshift.customer_key

test_fails_where_nobody_chooses_a_key if {
	subject := testing.unset(testing.resource("aws_redshift_cluster", "sales", {}), {"kms_key_id": true})
	expected := {testing.failure(_id, subject, ["kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_passes_where_a_key_is_named if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"})
	customer_key.deny == set() with input as testing.document([subject])
}

test_passes_where_a_key_is_made_beside_it if {
	subject := object.union(testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"kms_key_id": true}), {"references": {"kms_key_id": true}})
	customer_key.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_key_it_is if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"kms_key_id": true})
	expected := {testing.doubt(_id, subject, ["kms_key_id"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.customer_key"

_message := "kms_key_id is {value}: name a customer key"
