package policies.aws.cloudwatch.alarm_actions_enabled_test

import data.lib.testing
import data.policies.aws.cloudwatch.alarm_actions_enabled

test_fails_where_it_is_off if {
	it := testing.resource("aws_cloudwatch_metric_alarm", "it", {"actions_enabled": false})
	alarm_actions_enabled.deny == {testing.failure(_id, it, ["actions_enabled"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_cloudwatch_metric_alarm", "it", {"actions_enabled": true})
	alarm_actions_enabled.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_cloudwatch_metric_alarm", "it", {"actions_enabled": null})
	alarm_actions_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudwatch_metric_alarm", "it", {}), {"actions_enabled": true})
	alarm_actions_enabled.deny == {testing.doubt(_id, it, ["actions_enabled"], _message)} with input as testing.document([it])
}

_id := "aws.cloudwatch.alarm_actions_enabled"

_message := "actions_enabled is {value}: set it to true"
