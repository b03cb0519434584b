package policies.aws.lambda.traced_test

import data.lib.testing
import data.policies.aws.lambda.traced

test_fails_where_nobody_switched_it_on if {
	function := _function({})
	traced.deny == {testing.failure(_id, function, ["tracing_config", 0, "mode"], _message)} with input as testing.document([function])
}

test_passes_where_it_is_on if {
	function := _function({"tracing_config": [{"mode": "Active"}]})
	traced.deny == set() with input as testing.document([function])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({}), {"tracing_config": [{"mode": true}]})
	traced.deny == {testing.doubt(_id, function, ["tracing_config", 0, "mode"], _message)} with input as testing.document([function])
}

test_fails_where_only_the_caller_decides if {
	function := _function({"tracing_config": [{"mode": "PassThrough"}]})
	traced.deny == {testing.failure(_id, function, ["tracing_config", 0, "mode"], _message)} with input as testing.document([function])
}

_id := "aws.lambda.traced"

_message := "the mode is {value}: set it to Active"

_function(values) := testing.resource("aws_lambda_function", "own", values)
