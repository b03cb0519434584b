package policies.aws.sqs.encrypted_test

import data.lib.testing
import data.policies.aws.sqs.encrypted

test_fails_where_encryption_is_switched_off_and_there_is_no_key if {
	queue := _queue({"sqs_managed_sse_enabled": false, "kms_master_key_id": ""})
	encrypted.deny == {testing.failure("aws.sqs.encrypted", queue, ["sqs_managed_sse_enabled"], _message)} with input as testing.document([queue])
}

test_passes_where_encryption_is_switched_on if {
	queue := _queue({"sqs_managed_sse_enabled": true})
	encrypted.deny == set() with input as testing.document([queue])
}

test_passes_where_there_is_a_key if {
	queue := _queue({"sqs_managed_sse_enabled": false, "kms_master_key_id": "alias/queues"})
	encrypted.deny == set() with input as testing.document([queue])
}

test_passes_where_nobody_wrote_it_and_SQS_encrypts_by_itself if {
	queue := testing.unset(_queue({}), {"sqs_managed_sse_enabled": true})
	encrypted.deny == set() with input as testing.document([queue])
}

test_undetermined_where_it_is_decided_at_apply if {
	queue := testing.unknown(_queue({}), {"sqs_managed_sse_enabled": true})
	encrypted.deny == {testing.doubt("aws.sqs.encrypted", queue, ["sqs_managed_sse_enabled"], _message)} with input as testing.document([queue])
}

_message := "sqs_managed_sse_enabled is {value} and there is no key: set it to true"

_queue(values) := testing.resource("aws_sqs_queue", "queue", values)
