package policies.aws.sns.encrypted_test

import data.lib.testing
import data.policies.aws.sns.encrypted

test_fails_where_there_is_no_key if {
	topic := _topic({"kms_master_key_id": null})
	encrypted.deny == {testing.failure("aws.sns.encrypted", topic, ["kms_master_key_id"], _message)} with input as testing.document([topic])
}

test_fails_where_the_key_is_empty if {
	topic := _topic({"kms_master_key_id": ""})
	encrypted.deny == {testing.failure("aws.sns.encrypted", topic, ["kms_master_key_id"], _message)} with input as testing.document([topic])
}

test_passes_where_there_is_a_key if {
	topic := _topic({"kms_master_key_id": "alias/aws/sns"})
	encrypted.deny == set() with input as testing.document([topic])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	topic := testing.unknown(_topic({}), {"kms_master_key_id": true})
	encrypted.deny == {testing.doubt("aws.sns.encrypted", topic, ["kms_master_key_id"], _message)} with input as testing.document([topic])
}

test_passes_where_the_key_is_another_resource if {
	topic := object.union(testing.unknown(_topic({}), {"kms_master_key_id": true}), {"references": {"kms_master_key_id": true}})
	encrypted.deny == set() with input as testing.document([topic])
}

_message := "kms_master_key_id is {value}: name a key"

_topic(values) := testing.resource("aws_sns_topic", "topic", values)
