package policies.aws.ecs.efs_encrypted_in_transit_test

import data.lib.testing
import data.policies.aws.ecs.efs_encrypted_in_transit

test_fails_where_it_is_off if {
	task := _task({"volume": [{"efs_volume_configuration": [{"transit_encryption": "DISABLED"}]}]})
	made := testing.failure(_id, task, ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], _message)
	efs_encrypted_in_transit.deny == {made} with input as testing.document([task])
}

test_fails_where_nobody_wrote_it if {
	task := _task({"volume": [{"efs_volume_configuration": [{}]}]})
	made := testing.failure(_id, task, ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], _message)
	efs_encrypted_in_transit.deny == {made} with input as testing.document([task])
}

test_passes_where_it_is_on if {
	task := _task({"volume": [{"efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]})
	efs_encrypted_in_transit.deny == set() with input as testing.document([task])
}

test_passes_where_the_volume_is_another if {
	task := _task({"volume": [{"host_path": "/data"}]})
	efs_encrypted_in_transit.deny == set() with input as testing.document([task])
}

test_undetermined_where_it_is_decided_at_apply if {
	task := testing.unknown(_task({"volume": [{"efs_volume_configuration": [{}]}]}), {"volume": [{"efs_volume_configuration": [{"transit_encryption": true}]}]})
	made := testing.doubt(_id, task, ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], _message)
	efs_encrypted_in_transit.deny == {made} with input as testing.document([task])
}

_id := "aws.ecs.efs_encrypted_in_transit"

_message := "transit_encryption is {value}: set it to ENABLED"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
