package policies.aws.ec2.disks_customer_key_test

import data.lib.testing
import data.policies.aws.ec2.disks_customer_key

test_fails_where_nobody_named_a_key if {
	disk := testing.unset(_disk({}), {"kms_key_id": true})
	disks_customer_key.deny == {testing.failure(_id, disk, ["kms_key_id"], _message)} with input as testing.document([disk])
}

test_passes_where_somebody_did if {
	disk := _disk({"kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/1"})
	disks_customer_key.deny == set() with input as testing.document([disk])
}

test_undetermined_where_it_is_decided_at_apply if {
	disk := testing.unknown(_disk({}), {"kms_key_id": true})
	disks_customer_key.deny == {testing.doubt(_id, disk, ["kms_key_id"], _message)} with input as testing.document([disk])
}

_id := "aws.ec2.disks_customer_key"

_message := "no key is named, so AWS chooses one: name a key of yours in kms_key_id"

_disk(values) := testing.resource("aws_ebs_volume", "own", values)
