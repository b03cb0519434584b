package policies.aws.ec2.copies_encrypted_test

import data.lib.testing
import data.policies.aws.ec2.copies_encrypted

test_fails_where_it_is_not if {
	copy := _copy({"encrypted": false})
	copies_encrypted.deny == {testing.failure(_id, copy, ["encrypted"], _message)} with input as testing.document([copy])
}

test_fails_where_nobody_wrote_it if {
	copy := _copy({})
	copies_encrypted.deny == {testing.failure(_id, copy, ["encrypted"], _message)} with input as testing.document([copy])
}

test_passes_where_it_is if {
	copy := _copy({"encrypted": true})
	copies_encrypted.deny == set() with input as testing.document([copy])
}

test_undetermined_where_it_is_decided_at_apply if {
	copy := testing.unknown(_copy({}), {"encrypted": true})
	copies_encrypted.deny == {testing.doubt(_id, copy, ["encrypted"], _message)} with input as testing.document([copy])
}

_id := "aws.ec2.copies_encrypted"

_message := "encrypted is {value}: set it to true"

_copy(values) := testing.resource("aws_ami_copy", "own", values)
