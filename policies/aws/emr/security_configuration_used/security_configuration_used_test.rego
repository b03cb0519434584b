package policies.aws.emr.security_configuration_used_test

import data.lib.testing
import data.policies.aws.emr.security_configuration_used

test_fails_where_there_is_none if {
	subject := testing.resource("aws_emr_cluster", "batch", {})
	expected := {testing.failure(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

test_passes_where_one_is_named if {
	subject := testing.resource("aws_emr_cluster", "batch", {"security_configuration": "batch"})
	security_configuration_used.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_one_it_is if {
	subject := testing.unknown(testing.resource("aws_emr_cluster", "batch", {}), {"security_configuration": true})
	expected := {testing.doubt(_id, subject, ["security_configuration"], _message)}
	security_configuration_used.deny == expected with input as testing.document([subject])
}

_id := "aws.emr.security_configuration_used"

_message := "security_configuration is {value}: name one"
