package policies.aws.dynamodb.customer_key_test

import data.lib.testing
import data.policies.aws.dynamodb.customer_key

test_fails_where_nobody_chose_a_key if {
	table := testing.unset(_table({}), {"server_side_encryption": true})
	customer_key.deny == {testing.failure("aws.dynamodb.customer_key", table, ["server_side_encryption", 0, "kms_key_arn"], _message)} with input as testing.document([table])
}

test_fails_where_encryption_with_a_key_is_off if {
	table := _table({"server_side_encryption": [{"enabled": false}]})
	customer_key.deny == {testing.failure("aws.dynamodb.customer_key", table, ["server_side_encryption", 0, "kms_key_arn"], _message)} with input as testing.document([table])
}

test_fails_where_the_key_is_the_one_of_AWS if {
	table := testing.unset(_table({"server_side_encryption": [{"enabled": true}]}), {"server_side_encryption": [{"kms_key_arn": true}]})
	customer_key.deny == {testing.failure("aws.dynamodb.customer_key", table, ["server_side_encryption", 0, "kms_key_arn"], _message)} with input as testing.document([table])
}

test_passes_where_there_is_a_customer_key if {
	table := _table({"server_side_encryption": [{"enabled": true, "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/1"}]})
	customer_key.deny == set() with input as testing.document([table])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	table := testing.unknown(_table({"server_side_encryption": [{"enabled": true}]}), {"server_side_encryption": [{"kms_key_arn": true}]})
	customer_key.deny == {testing.doubt("aws.dynamodb.customer_key", table, ["server_side_encryption", 0, "kms_key_arn"], _message)} with input as testing.document([table])
}

_message := "kms_key_arn is {value}: enable server_side_encryption with a customer key"

_table(values) := testing.resource("aws_dynamodb_table", "table", values)
