package policies.aws.ec2.ebs_encrypted_test

import data.lib.testing
import data.policies.aws.ec2.ebs_encrypted

test_fails_where_encryption_is_off if {
	volume := _volume({"encrypted": false})
	ebs_encrypted.deny == {testing.failure("aws.ec2.ebs_encrypted", volume, ["encrypted"], _message)} with input as testing.document([volume])
}

test_passes_where_encryption_is_on if {
	volume := _volume({"encrypted": true})
	ebs_encrypted.deny == set() with input as testing.document([volume])
}

test_undetermined_where_the_account_decides if {
	volume := testing.unset(_volume({}), {"encrypted": true})
	ebs_encrypted.deny == {testing.doubt("aws.ec2.ebs_encrypted", volume, ["encrypted"], _message)} with input as testing.document([volume])
}

test_undetermined_where_it_is_decided_at_apply if {
	volume := testing.unknown(_volume({}), {"encrypted": true})
	ebs_encrypted.deny == {testing.doubt("aws.ec2.ebs_encrypted", volume, ["encrypted"], _message)} with input as testing.document([volume])
}

_message := "encrypted is {value}: set it to true"

_volume(values) := testing.resource("aws_ebs_volume", "volume", values)
