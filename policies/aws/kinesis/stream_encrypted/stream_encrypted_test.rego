package policies.aws.kinesis.stream_encrypted_test

import data.lib.testing
import data.policies.aws.kinesis.stream_encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_kinesis_stream", "clicks", {"encryption_type": "NONE"})
	expected := {testing.failure(_id, subject, ["encryption_type"], _message)}
	stream_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_kinesis_stream", "clicks", {})
	expected := {testing.failure(_id, subject, ["encryption_type"], _message)}
	stream_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_kinesis_stream", "clicks", {"encryption_type": "KMS"})
	stream_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := testing.unknown(testing.resource("aws_kinesis_stream", "clicks", {}), {"encryption_type": true})
	expected := {testing.doubt(_id, subject, ["encryption_type"], _message)}
	stream_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.kinesis.stream_encrypted"

_message := "encryption_type is {value}: set it to KMS"
