package policies.aws.datasync.object_storage_https_test

import data.lib.testing
import data.policies.aws.datasync.object_storage_https

test_fails_where_it_is_plain_http if {
	subject := testing.resource("aws_datasync_location_object_storage", "archive", {"server_protocol": "HTTP"})
	expected := {testing.failure(_id, subject, ["server_protocol"], _message)}
	object_storage_https.deny == expected with input as testing.document([subject])
}

test_passes_where_it_is_https if {
	subject := testing.resource("aws_datasync_location_object_storage", "archive", {"server_protocol": "HTTPS"})
	object_storage_https.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_it_is_https if {
	subject := testing.resource("aws_datasync_location_object_storage", "archive", {})
	object_storage_https.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_protocol_it_is if {
	subject := testing.unknown(testing.resource("aws_datasync_location_object_storage", "archive", {}), {"server_protocol": true})
	expected := {testing.doubt(_id, subject, ["server_protocol"], _message)}
	object_storage_https.deny == expected with input as testing.document([subject])
}

_id := "aws.datasync.object_storage_https"

_message := "server_protocol is {value}: set it to HTTPS"
