package policies.aws.networkfirewall.customer_key_test

import data.lib.testing
import data.policies.aws.networkfirewall.customer_key

test_fails_where_AWS_owns_the_key if {
	part := _part({"encryption_configuration": [{"type": "AWS_OWNED_KMS_KEY"}]})
	customer_key.deny == {testing.failure(_id, part, ["encryption_configuration", 0, "type"], _message)} with input as testing.document([part])
}

test_fails_where_nobody_named_a_key if {
	part := _part({})
	customer_key.deny == {testing.failure(_id, part, ["encryption_configuration", 0, "type"], _message)} with input as testing.document([part])
}

test_passes_where_the_key_is_yours if {
	part := _part({"encryption_configuration": [{"type": "CUSTOMER_KMS", "key_id": "arn:aws:kms:eu-west-1:123456789012:key/1"}]})
	customer_key.deny == set() with input as testing.document([part])
}

test_undetermined_where_it_is_decided_at_apply if {
	part := testing.unknown(_part({}), {"encryption_configuration": true})
	customer_key.deny == {testing.doubt(_id, part, ["encryption_configuration", 0, "type"], _message)} with input as testing.document([part])
}

_id := "aws.networkfirewall.customer_key"

_message := "the type of the key is {value}: set it to CUSTOMER_KMS with a key of yours"

_part(values) := testing.resource("aws_networkfirewall_firewall", "own", values)
