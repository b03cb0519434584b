package policies.aws.connect.recordings_customer_key_test

import data.lib.testing
import data.policies.aws.connect.recordings_customer_key

test_fails_where_the_key_is_one_of_AWS if {
	it := testing.resource("aws_connect_instance_storage_config", "it", {"storage_config": [{"s3_config": [{"encryption_config": [{"encryption_type": "KMS", "key_id": "alias/aws/s3"}]}]}]})
	recordings_customer_key.deny == {testing.failure(_id, it, ["storage_config", 0, "s3_config", 0, "encryption_config"], _message)} with input as testing.document([it])
}

test_fails_where_there_is_no_key if {
	it := testing.resource("aws_connect_instance_storage_config", "it", {"storage_config": [{"s3_config": [{}]}]})
	recordings_customer_key.deny == {testing.failure(_id, it, ["storage_config", 0, "s3_config", 0, "encryption_config"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_customer_key if {
	it := testing.resource("aws_connect_instance_storage_config", "it", {"storage_config": [{"s3_config": [{"encryption_config": [{"encryption_type": "KMS", "key_id": "arn:aws:kms:eu-west-1:123456789012:key/0f0e0d0c-1111-2222-3333-444455556666"}]}]}]})
	recordings_customer_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_connect_instance_storage_config", "it", {"storage_config": [{"s3_config": [{"encryption_config": [{"encryption_type": "KMS"}]}]}]}), {"storage_config": [{"s3_config": [{"encryption_config": [{"key_id": true}]}]}]})
	recordings_customer_key.deny == {testing.doubt(_id, it, ["storage_config", 0, "s3_config", 0, "encryption_config"], _message)} with input as testing.document([it])
}

_id := "aws.connect.recordings_customer_key"

_message := "the calls are not encrypted with a customer key: name one in encryption_config"
