package policies.aws.cloudtrail.log_validation_test

import data.lib.testing
import data.policies.aws.cloudtrail.log_validation

test_fails_where_it_is_off if {
	trail := _trail({"enable_log_file_validation": false})
	log_validation.deny == {testing.failure("aws.cloudtrail.log_validation", trail, ["enable_log_file_validation"], _message)} with input as testing.document([trail])
}

test_fails_where_nobody_wrote_it if {
	trail := _trail({"enable_log_file_validation": null})
	log_validation.deny == {testing.failure("aws.cloudtrail.log_validation", trail, ["enable_log_file_validation"], _message)} with input as testing.document([trail])
}

test_passes_where_it_is_on if {
	trail := _trail({"enable_log_file_validation": true})
	log_validation.deny == set() with input as testing.document([trail])
}

test_undetermined_where_it_is_decided_at_apply if {
	trail := testing.unknown(_trail({}), {"enable_log_file_validation": true})
	log_validation.deny == {testing.doubt("aws.cloudtrail.log_validation", trail, ["enable_log_file_validation"], _message)} with input as testing.document([trail])
}

_message := "enable_log_file_validation is {value}: set it to true"

_trail(values) := testing.resource("aws_cloudtrail", "trail", values)
