package policies.aws.apigateway.traced_test

import data.lib.testing
import data.policies.aws.apigateway.traced

test_fails_where_it_is_off if {
	stage := _stage({"xray_tracing_enabled": false})
	traced.deny == {testing.failure(_id, stage, ["xray_tracing_enabled"], _message)} with input as testing.document([stage])
}

test_fails_where_nobody_wrote_it if {
	stage := _stage({})
	traced.deny == {testing.failure(_id, stage, ["xray_tracing_enabled"], _message)} with input as testing.document([stage])
}

test_passes_where_it_is_on if {
	stage := _stage({"xray_tracing_enabled": true})
	traced.deny == set() with input as testing.document([stage])
}

test_undetermined_where_it_is_decided_at_apply if {
	stage := testing.unknown(_stage({}), {"xray_tracing_enabled": true})
	traced.deny == {testing.doubt(_id, stage, ["xray_tracing_enabled"], _message)} with input as testing.document([stage])
}

_id := "aws.apigateway.traced"

_message := "xray_tracing_enabled is {value}: set it to true"

_stage(values) := testing.resource("aws_api_gateway_stage", "own", values)
