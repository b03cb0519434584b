package policies.aws.redshift.encrypted_test

import data.lib.testing
import data.policies.aws.redshift.encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"encrypted": false})
	expected := {testing.failure(_id, subject, ["encrypted"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_redshift_cluster", "sales", {})
	expected := {testing.failure(_id, subject, ["encrypted"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"encrypted": true})
	encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"encrypted": true})
	expected := {testing.doubt(_id, subject, ["encrypted"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.encrypted"

_message := "encrypted is {value}: set it to true"
