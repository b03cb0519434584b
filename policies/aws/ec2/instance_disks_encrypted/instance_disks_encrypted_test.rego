package policies.aws.ec2.instance_disks_encrypted_test

import data.lib.testing
import data.policies.aws.ec2.instance_disks_encrypted

test_fails_for_the_root_disk if {
	instance := _instance({"root_block_device": [{"encrypted": false}], "ebs_block_device": []})
	made := testing.failure(_id, instance, ["root_block_device", 0, "encrypted"], _message)
	instance_disks_encrypted.deny == {made} with input as testing.document([instance])
}

test_fails_for_another_disk if {
	disks := [{"encrypted": true}, {"encrypted": null}]
	configuration := testing.resource("aws_launch_configuration", "web", {"ebs_block_device": disks})
	made := testing.failure(_id, configuration, ["ebs_block_device", 1, "encrypted"], _message)
	instance_disks_encrypted.deny == {made} with input as testing.document([configuration])
}

test_fails_for_a_disk_of_a_launch_template if {
	template := _template([{"ebs": [{"encrypted": "false"}]}, {"virtual_name": "ephemeral0", "ebs": []}])
	made := testing.failure(_id, template, ["block_device_mappings", 0, "ebs", 0, "encrypted"], _message)
	instance_disks_encrypted.deny == {made} with input as testing.document([template])
}

test_passes_where_every_disk_is_encrypted if {
	instance := _instance({"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": true}]})
	template := _template([{"ebs": [{"encrypted": "true"}]}])
	instance_disks_encrypted.deny == set() with input as testing.document([instance, template])
}

test_undetermined_where_the_image_decides_about_the_root_disk if {
	instance := testing.unset(_instance({}), {"root_block_device": true, "ebs_block_device": true})
	made := testing.doubt(_id, instance, ["root_block_device", "encrypted"], _message)
	instance_disks_encrypted.deny == {made} with input as testing.document([instance])
}

_id := "aws.ec2.instance_disks_encrypted"

_message := "encrypted is {value}: set it to true"

_instance(values) := testing.resource("aws_instance", "web", values)

_template(mappings) := testing.resource("aws_launch_template", "web", {"block_device_mappings": mappings})
