package policies.aws.efs.encrypted_test

import data.lib.testing
import data.policies.aws.efs.encrypted

test_fails_where_encryption_is_off if {
	system := _system({"encrypted": false})
	encrypted.deny == {testing.failure("aws.efs.encrypted", system, ["encrypted"], _message)} with input as testing.document([system])
}

test_fails_where_nobody_wrote_it if {
	system := testing.unset(_system({}), {"encrypted": true})
	encrypted.deny == {testing.failure("aws.efs.encrypted", system, ["encrypted"], _message)} with input as testing.document([system])
}

test_passes_where_encryption_is_on if {
	system := _system({"encrypted": true})
	encrypted.deny == set() with input as testing.document([system])
}

test_undetermined_where_it_is_decided_at_apply if {
	system := testing.unknown(_system({}), {"encrypted": true})
	encrypted.deny == {testing.doubt("aws.efs.encrypted", system, ["encrypted"], _message)} with input as testing.document([system])
}

_message := "encrypted is {value}: set it to true"

_system(values) := testing.resource("aws_efs_file_system", "system", values)
