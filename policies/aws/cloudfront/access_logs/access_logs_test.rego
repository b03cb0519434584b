package policies.aws.cloudfront.access_logs_test

import data.lib.testing
import data.policies.aws.cloudfront.access_logs

test_fails_where_there_are_none if {
	distribution := _distribution({})
	access_logs.deny == {testing.failure(_id, distribution, ["logging_config"], _message)} with input as testing.document([distribution])
}

test_passes_where_they_are_on if {
	distribution := _distribution({"logging_config": [{"bucket": "logs.s3.amazonaws.com"}]})
	access_logs.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"logging_config": true})
	access_logs.deny == {testing.doubt(_id, distribution, ["logging_config"], _message)} with input as testing.document([distribution])
}

test_passes_where_they_are_delivered_elsewhere if {
	distribution := _distribution({})
	source := testing.resource("aws_cloudwatch_log_delivery_source", "logs", {})
	access_logs.deny == set() with input as testing.related([distribution, source], [testing.link(source, "resource_arn", distribution)])
}

_id := "aws.cloudfront.access_logs"

_message := "the distribution keeps no access log: add logging_config with a bucket"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
