package policies.aws.firehose.encrypted_test

import data.lib.testing
import data.policies.aws.firehose.encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{"enabled": true}]})
	encrypted.deny == set() with input as testing.document([subject])
}

test_passes_where_it_reads_from_a_stream if {
	subject := testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"kinesis_source_configuration": [{"kinesis_stream_arn": "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks", "role_arn": "arn:aws:iam::123456789012:role/data"}]})
	encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := testing.unknown(testing.resource("aws_kinesis_firehose_delivery_stream", "clicks", {"server_side_encryption": [{}]}), {"server_side_encryption": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.firehose.encrypted"

_message := "server_side_encryption is {value}: enable it"
