package policies.aws.ecs.exec_encrypted_test

import data.lib.testing
import data.policies.aws.ecs.exec_encrypted

test_fails_where_the_log_is_not if {
	cluster := _cluster({"configuration": [{"execute_command_configuration": [{"kms_key_id": "k", "log_configuration": [{}]}]}]})
	made := testing.failure(_id, cluster, ["configuration", 0, "execute_command_configuration", 0, "log_configuration"], _message)
	exec_encrypted.deny == {made} with input as testing.document([cluster])
}

test_passes_where_both_are if {
	cluster := _cluster({"configuration": [{"execute_command_configuration": [{"kms_key_id": "k", "log_configuration": [{"cloud_watch_encryption_enabled": true}]}]}]})
	exec_encrypted.deny == set() with input as testing.document([cluster])
}

test_passes_where_nothing_is_logged if {
	cluster := _cluster({"configuration": [{"execute_command_configuration": [{"logging": "NONE"}]}]})
	exec_encrypted.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({"configuration": [{"execute_command_configuration": [{"log_configuration": [{"s3_bucket_encryption_enabled": true}]}]}]}), {"configuration": [{"execute_command_configuration": [{"kms_key_id": true}]}]})
	made := testing.doubt(_id, cluster, ["configuration", 0, "execute_command_configuration", 0, "log_configuration"], _message)
	exec_encrypted.deny == {made} with input as testing.document([cluster])
}

_id := "aws.ecs.exec_encrypted"

_message := "the sessions are not encrypted: name a key in kms_key_id and switch the encryption of the log on"

_cluster(values) := testing.resource("aws_ecs_cluster", "own", values)
