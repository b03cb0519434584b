package policies.aws.apigateway.access_logs_test

import data.lib.testing
import data.policies.aws.apigateway.access_logs

test_fails_where_there_are_none if {
	stage := _stage({})
	access_logs.deny == {testing.failure(_id, stage, ["access_log_settings"], _message)} with input as testing.document([stage])
}

test_passes_where_they_are_on if {
	stage := _stage({"access_log_settings": [{"destination_arn": "arn"}]})
	access_logs.deny == set() with input as testing.document([stage])
}

test_undetermined_where_it_is_decided_at_apply if {
	stage := testing.unknown(_stage({}), {"access_log_settings": true})
	access_logs.deny == {testing.doubt(_id, stage, ["access_log_settings"], _message)} with input as testing.document([stage])
}

_id := "aws.apigateway.access_logs"

_message := "the stage keeps no access log: add access_log_settings"

_stage(values) := testing.resource("aws_api_gateway_stage", "own", values)
