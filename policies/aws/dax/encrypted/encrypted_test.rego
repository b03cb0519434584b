package policies.aws.dax.encrypted_test

import data.lib.testing
import data.policies.aws.dax.encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_dax_cluster", "orders", {"server_side_encryption": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_dax_cluster", "orders", {})
	expected := {testing.failure(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_dax_cluster", "orders", {"server_side_encryption": [{"enabled": true}]})
	encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_encryption_is_on if {
	subject := testing.unknown(testing.resource("aws_dax_cluster", "orders", {"server_side_encryption": [{}]}), {"server_side_encryption": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["server_side_encryption", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.dax.encrypted"

_message := "server_side_encryption is {value}: enable it"
