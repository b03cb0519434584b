package policies.aws.apigateway.execution_logs_test

import data.lib.testing
import data.policies.aws.apigateway.execution_logs

test_fails_where_there_are_none if {
	stage := _stage({})
	execution_logs.deny == {testing.failure(_id, stage, [], _message)} with input as testing.document([stage])
}

test_fails_where_they_are_off if {
	stage := _stage({})
	own := _own({"settings": [{"logging_level": "OFF"}]})
	execution_logs.deny == {testing.failure(_id, stage, [], _message)} with input as testing.related([stage, own], [testing.link(own, "stage_name", stage)])
}

test_passes_where_errors_are_logged if {
	stage := _stage({})
	own := _own({"settings": [{"logging_level": "ERROR"}]})
	execution_logs.deny == set() with input as testing.related([stage, own], [testing.link(own, "stage_name", stage)])
}

test_undetermined_where_nobody_knows_yet_whose_they_are if {
	stage := _stage({})
	execution_logs.deny == {testing.doubt(_id, stage, [], _message)} with input as testing.open([stage], "aws_api_gateway_method_settings.stage_name")
}

_id := "aws.apigateway.execution_logs"

_message := "no aws_api_gateway_method_settings logs errors of this stage: add one with logging_level ERROR"

_stage(values) := testing.resource("aws_api_gateway_stage", "own", values)

_own(values) := testing.resource("aws_api_gateway_method_settings", "own", values)
