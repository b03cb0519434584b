package policies.aws.cloudtrail.enabled_test

import data.lib.testing
import data.policies.aws.cloudtrail.enabled

test_fails_where_the_trail_is_switched_off if {
	trail := _trail({"enable_logging": false})
	enabled.deny == {testing.failure("aws.cloudtrail.enabled", trail, ["enable_logging"], _message)} with input as testing.document([trail])
}

test_passes_where_the_trail_is_switched_on if {
	trail := _trail({"enable_logging": true})
	enabled.deny == set() with input as testing.document([trail])
}

test_passes_where_nobody_wrote_it if {
	trail := _trail({"enable_logging": null})
	enabled.deny == set() with input as testing.document([trail])
}

test_undetermined_where_it_is_decided_at_apply if {
	trail := testing.unknown(_trail({}), {"enable_logging": true})
	enabled.deny == {testing.doubt("aws.cloudtrail.enabled", trail, ["enable_logging"], _message)} with input as testing.document([trail])
}

_message := "enable_logging is {value}: set it to true"

_trail(values) := testing.resource("aws_cloudtrail", "trail", values)
