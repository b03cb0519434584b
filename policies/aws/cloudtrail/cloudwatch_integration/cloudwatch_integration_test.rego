package policies.aws.cloudtrail.cloudwatch_integration_test

import data.lib.testing
import data.policies.aws.cloudtrail.cloudwatch_integration

test_fails_where_the_trail_goes_to_the_bucket_alone if {
	it := testing.resource("aws_cloudtrail", "it", {"cloud_watch_logs_group_arn": null})
	cloudwatch_integration.deny == {testing.failure(_id, it, ["cloud_watch_logs_group_arn"], _message)} with input as testing.document([it])
}

test_passes_where_the_trail_goes_to_a_log_group_too if {
	it := testing.resource("aws_cloudtrail", "it", {"cloud_watch_logs_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:audit:*"})
	cloudwatch_integration.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_log_group_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudtrail", "it", {}), {"cloud_watch_logs_group_arn": true})
	cloudwatch_integration.deny == {testing.doubt(_id, it, ["cloud_watch_logs_group_arn"], _message)} with input as testing.document([it])
}

_id := "aws.cloudtrail.cloudwatch_integration"

_message := "cloud_watch_logs_group_arn is {value}: send the trail to a log group"
