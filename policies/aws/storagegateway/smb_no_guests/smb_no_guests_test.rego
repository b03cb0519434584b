package policies.aws.storagegateway.smb_no_guests_test

import data.lib.testing
import data.policies.aws.storagegateway.smb_no_guests

test_fails_where_guests_are_let_in if {
	subject := testing.resource("aws_storagegateway_smb_file_share", "share", {"authentication": "GuestAccess"})
	expected := {testing.failure(_id, subject, ["authentication"], _message)}
	smb_no_guests.deny == expected with input as testing.document([subject])
}

test_passes_where_users_of_the_directory_are_let_in if {
	subject := testing.resource("aws_storagegateway_smb_file_share", "share", {"authentication": "ActiveDirectory"})
	smb_no_guests.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_the_directory_decides if {
	subject := testing.resource("aws_storagegateway_smb_file_share", "share", {})
	smb_no_guests.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_who_is_let_in if {
	subject := testing.unknown(testing.resource("aws_storagegateway_smb_file_share", "share", {}), {"authentication": true})
	expected := {testing.doubt(_id, subject, ["authentication"], _message)}
	smb_no_guests.deny == expected with input as testing.document([subject])
}

_id := "aws.storagegateway.smb_no_guests"

_message := "authentication is {value}: set it to ActiveDirectory"
