package policies.aws.ec2.image_disks_encrypted_test

import data.lib.testing
import data.policies.aws.ec2.image_disks_encrypted

test_fails_where_a_disk_is_not if {
	image := _image({"ebs_block_device": [{"encrypted": false}]})
	image_disks_encrypted.deny == {testing.failure(_id, image, ["ebs_block_device", 0, "encrypted"], _message)} with input as testing.document([image])
}

test_passes_where_each_is if {
	image := _image({"ebs_block_device": [{"encrypted": true}]})
	image_disks_encrypted.deny == set() with input as testing.document([image])
}

test_passes_where_the_snapshot_decides if {
	image := _image({"ebs_block_device": [{"snapshot_id": "snap-1"}]})
	image_disks_encrypted.deny == set() with input as testing.document([image])
}

test_undetermined_where_it_is_decided_at_apply if {
	image := testing.unknown(_image({"ebs_block_device": [{}]}), {"ebs_block_device": [{"encrypted": true}]})
	image_disks_encrypted.deny == {testing.doubt(_id, image, ["ebs_block_device", 0, "encrypted"], _message)} with input as testing.document([image])
}

_id := "aws.ec2.image_disks_encrypted"

_message := "encrypted is {value}: set it to true, or name an encrypted snapshot"

_image(values) := testing.resource("aws_ami", "own", values)
