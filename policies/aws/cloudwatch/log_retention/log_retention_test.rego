package policies.aws.cloudwatch.log_retention_test

import data.lib.testing
import data.policies.aws.cloudwatch.log_retention

test_fails_where_logs_are_dropped_after_a_month if {
	it := testing.resource("aws_cloudwatch_log_group", "it", {"retention_in_days": 30})
	log_retention.deny == {testing.failure(_id, it, ["retention_in_days"], _message)} with input as testing.document([it])
}

test_passes_where_logs_are_kept_for_a_year if {
	it := testing.resource("aws_cloudwatch_log_group", "it", {"retention_in_days": 365})
	log_retention.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it_and_logs_are_kept_for_ever if {
	it := testing.resource("aws_cloudwatch_log_group", "it", {"retention_in_days": null})
	log_retention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_are_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudwatch_log_group", "it", {}), {"retention_in_days": true})
	log_retention.deny == {testing.doubt(_id, it, ["retention_in_days"], _message)} with input as testing.document([it])
}

_id := "aws.cloudwatch.log_retention"

_message := "logs are kept for {value} days: keep them for 365 days or more"
