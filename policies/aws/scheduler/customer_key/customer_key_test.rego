package policies.aws.scheduler.customer_key_test

import data.lib.testing
import data.policies.aws.scheduler.customer_key

test_fails_where_nobody_named_a_key if {
	it := testing.resource("aws_scheduler_schedule", "it", {"kms_key_arn": null})
	customer_key.deny == {testing.failure(_id, it, ["kms_key_arn"], _message)} with input as testing.document([it])
}

test_fails_where_the_key_is_one_of_AWS if {
	it := testing.resource("aws_scheduler_schedule", "it", {"kms_key_arn": "alias/aws/s3"})
	customer_key.deny == {testing.failure(_id, it, ["kms_key_arn"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_customer_key if {
	it := testing.resource("aws_scheduler_schedule", "it", {"kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/0f0e0d0c-1111-2222-3333-444455556666"})
	customer_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_scheduler_schedule", "it", {}), {"kms_key_arn": true})
	customer_key.deny == {testing.doubt(_id, it, ["kms_key_arn"], _message)} with input as testing.document([it])
}

_id := "aws.scheduler.customer_key"

_message := "kms_key_arn is {value}: name a customer key"
