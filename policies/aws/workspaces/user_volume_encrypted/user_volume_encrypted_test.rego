package policies.aws.workspaces.user_volume_encrypted_test

import data.lib.testing
import data.policies.aws.workspaces.user_volume_encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_workspaces_workspace", "ada", {"user_volume_encryption_enabled": false})
	expected := {testing.failure(_id, subject, ["user_volume_encryption_enabled"], _message)}
	user_volume_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_workspaces_workspace", "ada", {})
	expected := {testing.failure(_id, subject, ["user_volume_encryption_enabled"], _message)}
	user_volume_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_workspaces_workspace", "ada", {"user_volume_encryption_enabled": true})
	user_volume_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_encryption_is_on if {
	subject := testing.unknown(testing.resource("aws_workspaces_workspace", "ada", {}), {"user_volume_encryption_enabled": true})
	expected := {testing.doubt(_id, subject, ["user_volume_encryption_enabled"], _message)}
	user_volume_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.workspaces.user_volume_encrypted"

_message := "user_volume_encryption_enabled is {value}: set it to true"
