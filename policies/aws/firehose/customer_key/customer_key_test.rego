package policies.aws.firehose.customer_key_test

import data.lib.testing
import data.policies.aws.firehose.customer_key

test_fails_where_the_key_is_the_one_of_aws if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{"enabled": true}]})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "key_arn"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_key if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "key_arn"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

test_passes_where_a_key_is_named if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{"enabled": true, "key_type": "CUSTOMER_MANAGED_CMK", "key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]})
	customer_key.deny == set() with input as testing.document([subject])
}

test_passes_where_it_reads_from_a_stream if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"kinesis_source_configuration": [{"kinesis_stream_arn": "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks", "role_arn": "arn:aws:iam::123456789012:role/data"}]})
	customer_key.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_key_it_is if {
	subject := testing.unknown(testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{"enabled": true, "key_type": "CUSTOMER_MANAGED_CMK"}]}), {"server_side_encryption": [{"key_arn": true}]})
	expected := {testing.doubt(_id, subject, ["server_side_encryption", 0, "key_arn"], _message)}
	customer_key.deny == expected with input as testing.document([subject])
}

_id := "aws.firehose.customer_key"

_message := "key_arn is {value}: name a customer key, with key_type CUSTOMER_MANAGED_CMK"
