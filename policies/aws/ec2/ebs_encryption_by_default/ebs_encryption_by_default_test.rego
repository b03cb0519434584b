package policies.aws.ec2.ebs_encryption_by_default_test

import data.lib.testing
import data.policies.aws.ec2.ebs_encryption_by_default

test_fails_where_the_default_is_off if {
	setting := _setting({"enabled": false})
	ebs_encryption_by_default.deny == {testing.failure(_id, setting, ["enabled"], _message)} with input as testing.document([setting])
}

test_passes_where_the_default_is_on if {
	setting := _setting({"enabled": true})
	ebs_encryption_by_default.deny == set() with input as testing.document([setting])
}

test_undetermined_where_it_is_decided_at_apply if {
	setting := testing.unknown(_setting({}), {"enabled": true})
	ebs_encryption_by_default.deny == {testing.doubt(_id, setting, ["enabled"], _message)} with input as testing.document([setting])
}

test_passes_where_nobody_wrote_it if {
	setting := _setting({})
	ebs_encryption_by_default.deny == set() with input as testing.document([setting])
}

_id := "aws.ec2.ebs_encryption_by_default"

_message := "enabled is {value}: set it to true"

_setting(values) := testing.resource("aws_ebs_encryption_by_default", "own", values)
